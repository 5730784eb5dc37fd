// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/environment.h"
#include "base/future.h"
#include "base/secret.h"

#include <QDialog>

#include <functional>
#include <memory>

namespace Ui {
class ApiKeyRevealDialog;
}

namespace cognigy {

class SecretClipboard;

/// Shows the value of a new API key, the only time that it can be shown. It does not close before
/// the key was saved to the keychain, or its last four characters were typed, or it was given up.
class ApiKeyRevealDialog : public QDialog {
    Q_OBJECT
public:
    /// Keeps the key; the Done says whether it is kept.
    using Save = std::function<QFuture<Done>(Secret value)>;

    /// `savedAs` says under which name the keychain will hold it ("Contoso EU: ci-pipeline").
    /// Without `save` only "I stored it myself" is offered. What was copied stays in the clipboard
    /// for its half minute, also when the dialog is closed before.
    ApiKeyRevealDialog(const Environment &environment, const QString &keyName, Secret value,
        const QString &savedAs, Save save, Clock &clock, QWidget *parent = nullptr);
    ~ApiKeyRevealDialog() override;

    /// True once closing it loses nothing.
    bool isSafe() const;

    /// Esc and the window's cross: says why it stays while the key is unread.
    void reject() override;

signals:
    /// The person gives the key up: it is to be revoked. The dialog closes itself.
    void deleteWanted();

private:
    void check();
    void finishOrSave();
    SecretClipboard &clipboardFor(Clock &clock);

    std::unique_ptr<Ui::ApiKeyRevealDialog> m_ui;
    Secret m_value;
    Save m_save;
    bool m_saving = false;
    bool m_saved = false;
    bool m_givenUp = false;
};

} // namespace cognigy
