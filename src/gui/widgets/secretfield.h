// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/secret.h"

#include <QWidget>

#include <chrono>

class QPushButton;

namespace cognigy {

class SecretClipboard;
class SecretText;
class ToneLabel;

/// Shows a secret once: dots in fours and the last four characters, *Show* and *Copy* as words, and
/// below how long the clipboard still holds it. It is painted, never typed: no line edit, no undo,
/// no selection; screen readers hear that it is hidden until it is shown.
class SecretField final : public QWidget {
    Q_OBJECT

public:
    explicit SecretField(QWidget *parent = nullptr);
    ~SecretField() override;

    /// Without a clipboard there is no Copy. It must outlive the field.
    void setClipboard(SecretClipboard &clipboard);

    /// `name` is what the secret is called: "API key".
    void setSecret(Secret secret, const QString &name);
    void clear();

    bool isRevealed() const;
    void setRevealed(bool revealed);

signals:
    void copied();

private:
    void showRemaining(std::chrono::seconds left);

    SecretClipboard *m_clipboard = nullptr;
    SecretText *m_text;
    QPushButton *m_show;
    QPushButton *m_copy;
    ToneLabel *m_clears;
    QWidget *m_countdown;
};

} // namespace cognigy
