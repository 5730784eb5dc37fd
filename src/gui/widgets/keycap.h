// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace cognigy {

/// The picture of a key, as in "Esc clears". Sequences are written as the system writes them.
class KeyCap final : public QWidget {
    Q_OBJECT

public:
    explicit KeyCap(const QString &key = {}, QWidget *parent = nullptr);

    void setKey(const QString &key);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
};

} // namespace cognigy
