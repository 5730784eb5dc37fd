// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/environment.h"

#include <QDialog>

#include <memory>

namespace Ui {
class EnvironmentRemoveDialog;
}

namespace cognigy {

/// Asks before an environment leaves the list and its key the keychain.
class EnvironmentRemoveDialog : public QDialog {
    Q_OBJECT
public:
    explicit EnvironmentRemoveDialog(const Environment &environment, QWidget *parent = nullptr);
    ~EnvironmentRemoveDialog() override;

private:
    std::unique_ptr<Ui::EnvironmentRemoveDialog> m_ui;
};

} // namespace cognigy
