// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/environment.h"
#include "base/future.h"
#include "base/secret.h"
#include "gui/shell/services.h"

#include <QDialog>

#include <memory>

namespace Ui {
class WelcomeDialog;
}

namespace cognigy {

class EnvironmentTest;
struct CliCandidate;
class Workspace;

/// Adds or changes an environment. At the first start it also is the welcome, with its three ways
/// in: the demo, the official CLI's configuration, an environment of one's own.
class WelcomeDialog : public QDialog {
    Q_OBJECT
public:
    enum class Mode { First, Add, Edit };

    WelcomeDialog(
        const Services &services, Workspace &workspace, Mode mode, QWidget *parent = nullptr);
    ~WelcomeDialog() override;

    /// Shows an environment to change.
    void edit(const Environment &environment);
    /// Fills the form from the official CLI's file; what is wrong with it is shown in the form.
    void importFile(const QString &file);
    /// The same from the variables `CAI_APIKEY`, `CAI_BASEURL` and `CAI_AGENT`.
    void importVariables();
    /// Asks for the file to import.
    void chooseFile();

    void done(int result) override;

signals:
    void demoRequested();

private:
    void offerImports();
    void take(Result<CliCandidate> candidate);
    void test();
    /// What was typed; while editing, else what is kept under the purpose.
    QFuture<Result<Secret>> typedOrKept(
        Secret typed, const Environment &environment, const QString &purpose = {}) const;
    void finish();
    void keep(const Environment &environment);
    void conclude(const Environment &environment);
    void tellKeychainTrouble(const Error &error);

    const Services &m_services;
    Workspace &m_workspace;
    Mode m_mode;
    std::unique_ptr<Ui::WelcomeDialog> m_ui;
    std::unique_ptr<EnvironmentTest> m_test;
    QString m_importedFile;
    int m_testTurn = 0;
};

} // namespace cognigy
