// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/environment.h"
#include "base/error.h"
#include "gui/shell/services.h"

#include <QDialog>

#include <memory>

namespace Ui {
class KeyPromptDialog;
}

namespace cognigy {

class Workspace;

/// The key of an environment could not be had from the keychain: says why, and takes one for this
/// session or tries again. Never a file.
class KeyPromptDialog : public QDialog {
    Q_OBJECT
public:
    KeyPromptDialog(const Services &services, Workspace &workspace, const Environment &environment,
        const Error &error, QWidget *parent = nullptr);
    ~KeyPromptDialog() override;

    void done(int result) override;

private:
    void use();

    const Services &m_services;
    Workspace &m_workspace;
    Environment m_environment;
    std::unique_ptr<Ui::KeyPromptDialog> m_ui;
};

} // namespace cognigy
