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

/// Asks whether, and why, an environment is to be unlocked for writing.
class UnlockDialog : public QDialog {
    Q_OBJECT
public:
    explicit UnlockDialog(const Environment &environment, QWidget *parent = nullptr);
    ~UnlockDialog() override;

signals:
    /// The user said yes; the reason may be empty outside of PROD.
    void unlocked(const QString &reason);

private:
    std::unique_ptr<Ui::UnlockDialog> m_ui;
};

} // namespace cognigy
