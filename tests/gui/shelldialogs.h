// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/consoleparts.h"
#include "support/sampledialogs.h"

namespace cognigy {
class WindowActions;
class Workspace;
} // namespace cognigy

namespace cognigy::test {

/// The dialogs that belong to the window rather than to one resource: the wizard, the key prompt,
/// what an operation did. Like SampleDialogs; must outlive the dialogs.
class ShellDialogs {
public:
    ShellDialogs();
    ~ShellDialogs();

    QList<SampleDialog> all();
    Appearance &appearance() { return m_parts.appearance; }

private:
    QDialog *wizardWithImport(QWidget *parent);
    QDialog *failedOperation(QWidget *parent);

    ConsoleParts m_parts;
    QWidget m_window;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<WindowActions> m_actions;
};

} // namespace cognigy::test
