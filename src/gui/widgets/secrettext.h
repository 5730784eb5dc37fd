// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/secret.h"

#include <QWidget>

namespace cognigy {

/// The box in which a secret is painted. It owns the bytes; nothing reads them back out of it but
/// `secret()`.
class SecretText final : public QWidget {
    Q_OBJECT

public:
    explicit SecretText(QWidget *parent = nullptr);

    void setSecret(Secret secret, const QString &name);
    const Secret &secret() const { return m_secret; }

    void setRevealed(bool revealed);
    bool isRevealed() const { return m_revealed; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    Secret m_secret;
    QString m_name;
    bool m_revealed = false;
};

} // namespace cognigy
