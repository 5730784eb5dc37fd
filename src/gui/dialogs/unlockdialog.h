// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/environment.h"

#include <QDialog>

#include <memory>

namespace Ui {
class UnlockDialog;
}

namespace cognigy {

/// Asks why an environment is to be unlocked for writing.
class UnlockDialog : public QDialog {
    Q_OBJECT
public:
    explicit UnlockDialog(const Environment &environment, QWidget *parent = nullptr);
    ~UnlockDialog() override;

signals:
    /// The person wants it; the dialog closes itself. The reason is never empty.
    void unlockWanted(const QString &reason);

private:
    void check();

    std::unique_ptr<Ui::UnlockDialog> m_ui;
};

} // namespace cognigy
