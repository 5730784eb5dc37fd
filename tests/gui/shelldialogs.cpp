// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/shelldialogs.h"

#include "gui/shell/environmentremovedialog.h"
#include "gui/shell/keypromptdialog.h"
#include "gui/shell/operationdialog.h"
#include "gui/shell/shortcutsdialog.h"
#include "gui/shell/welcomedialog.h"
#include "gui/shell/windowactions.h"
#include "gui/shell/workspace.h"
#include "operations/keyplans.h"
#include "support/samplefacts.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace cognigy::test {

ShellDialogs::ShellDialogs()
    : m_workspace(std::make_unique<Workspace>(m_parts.services))
    , m_actions(std::make_unique<WindowActions>(&m_window))
{
}

ShellDialogs::~ShellDialogs() = default;

QDialog *ShellDialogs::wizardWithImport(QWidget *parent)
{
    auto *dialog
        = new WelcomeDialog(m_parts.services, *m_workspace, WelcomeDialog::Mode::First, parent);
    QFile file(m_parts.folder.filePath(u"config.json"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write(R"({"baseUrl":"https://api-trial.cognigy.ai/","apiKey":"0123456789abcdef",
                       "agent":"5f1d0c528a444b0e9d21ffc2"})");
    file.close();
    dialog->importFile(file.fileName());
    return dialog;
}

QDialog *ShellDialogs::failedOperation(QWidget *parent)
{
    const QDateTime now = m_parts.clock.now();
    const std::vector<ApiKey> keys = sampleKeys(now);
    const Environment environment = sampleEnvironment(Stage::Prod);
    const Result<Plan> plan = planApiKeyRotate(keys[1], u"ci-pipeline-qa 2"_s, keys);
    Operation operation(*plan, environment, now);
    operation.setStepState(0, {StepState::Kind::Succeeded, {}});
    const Error error{.kind = Error::Kind::Server,
        .detail = u"The server is busy."_s,
        .operation = u"createApiKey"_s,
        .httpStatus = 503,
        .code = 503,
        .traceId = u"api--f84c2a10-7b1e-4d7e-9a51-0e4f1c2d3b4a"_s};
    operation.setStepState(1, {StepState::Kind::Failed, error});
    operation.finish(Operation::State::Failed, error, now);
    return new OperationDialog(operation, parent);
}

QList<SampleDialog> ShellDialogs::all()
{
    const auto wizard = [this](WelcomeDialog::Mode mode) {
        return [this, mode](QWidget *parent) -> QDialog * {
            return new WelcomeDialog(m_parts.services, *m_workspace, mode, parent);
        };
    };
    const auto prompt = [this](const Error &error) {
        return [this, error](QWidget *parent) -> QDialog * {
            return new KeyPromptDialog(
                m_parts.services, *m_workspace, sampleEnvironment(Stage::Prod), error, parent);
        };
    };
    return {
        {u"wizard-first"_s, wizard(WelcomeDialog::Mode::First)},
        {u"wizard-import"_s, [this](QWidget *parent) { return wizardWithImport(parent); }},
        {u"wizard-add"_s, wizard(WelcomeDialog::Mode::Add)},
        {u"wizard-edit"_s,
            [this](QWidget *parent) {
                auto *dialog = new WelcomeDialog(
                    m_parts.services, *m_workspace, WelcomeDialog::Mode::Edit, parent);
                Environment environment = sampleEnvironment(Stage::Prod);
                environment.proxy = {.mode = ProxySettings::Mode::Manual,
                    .host = u"proxy.contoso.example"_s,
                    .port = 3128,
                    .user = u"console"_s};
                dialog->edit(environment);
                return dialog;
            }},
        {u"environment-remove"_s,
            [](QWidget *parent) {
                return new EnvironmentRemoveDialog(sampleEnvironment(Stage::Prod), parent);
            }},
        {u"key-prompt-locked"_s,
            prompt({.kind = Error::Kind::Keychain, .detail = u"The keychain is locked."_s})},
        {u"key-prompt-missing"_s, prompt({.kind = Error::Kind::NotFound})},
        {u"operation-failed"_s, [this](QWidget *parent) { return failedOperation(parent); }},
        {u"shortcuts"_s,
            [this](QWidget *parent) { return new ShortcutsDialog(*m_actions, parent); }},
    };
}

} // namespace cognigy::test
