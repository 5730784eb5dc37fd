// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/welcomedialog.h"

#include "credentials/cliimport.h"
#include "credentials/credentialstore.h"
#include "credentials/environmentstore.h"
#include "gui/shell/environmenttest.h"
#include "gui/shell/resultline.h"
#include "gui/shell/workspace.h"
#include "operations/explain.h"
#include "ui_WelcomeDialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QProcessEnvironment>

namespace cognigy {

using namespace Qt::StringLiterals;

WelcomeDialog::WelcomeDialog(
    const Services &services, Workspace &workspace, Mode mode, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_workspace(workspace)
    , m_mode(mode)
    , m_ui(std::make_unique<Ui::WelcomeDialog>())
    , m_test(std::make_unique<EnvironmentTest>(services.clock))
{
    m_ui->setupUi(this);
    m_ui->removeKeyBox->hide();
    if (mode == Mode::Add) {
        setWindowTitle(tr("Add environment"));
        m_ui->titleLabel->setText(tr("Add an environment"));
        m_ui->subtitleLabel->setText(tr("One environment is one server with one key."));
    } else if (mode == Mode::Edit) {
        setWindowTitle(tr("Edit environment"));
        m_ui->titleLabel->setText(tr("Edit environment"));
        m_ui->subtitleLabel->setText(tr("Its pages are opened again with what you change."));
        m_ui->finishButton->setText(tr("&Save"));
    }
    m_ui->importButton->setVisible(mode != Mode::Edit);
    m_ui->demoButton->setVisible(mode == Mode::First);

    connect(m_ui->form, &EnvironmentForm::testRequested, this, &WelcomeDialog::test);
    connect(m_ui->form, &EnvironmentForm::changed, this, [this] {
        ++m_testTurn;
        m_test->stop();
        m_ui->form->setTesting(false);
        m_ui->form->resultLine()->clear();
    });
    connect(m_ui->demoButton, &QPushButton::clicked, this, [this] {
        emit demoRequested();
        accept();
    });
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->finishButton, &QPushButton::clicked, this, &WelcomeDialog::finish);
    offerImports();
    m_ui->form->setFocus();
}

WelcomeDialog::~WelcomeDialog() = default;

void WelcomeDialog::edit(const Environment &environment)
{
    m_ui->form->setEnvironment(environment);
}

void WelcomeDialog::offerImports()
{
    // Two sources only where the variables are really there; else one click less.
    const bool variables
        = candidateFromVariables(QProcessEnvironment::systemEnvironment()).has_value();
    if (!variables) {
        connect(m_ui->importButton, &QPushButton::clicked, this, &WelcomeDialog::chooseFile);
        return;
    }
    auto *menu = new QMenu(m_ui->importButton);
    menu->addAction(tr("From a config.json…"), this, &WelcomeDialog::chooseFile);
    menu->addAction(tr("From the CAI_ variables"), this, &WelcomeDialog::importVariables);
    m_ui->importButton->setMenu(menu);
}

void WelcomeDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Import the official CLI's configuration"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("CLI configuration (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &WelcomeDialog::importFile);
    dialog->open();
}

void WelcomeDialog::importFile(const QString &file)
{
    m_importedFile = file;
    take(candidateFromCliConfig(file));
}

void WelcomeDialog::importVariables()
{
    m_importedFile.clear();
    if (auto candidate = candidateFromVariables(QProcessEnvironment::systemEnvironment()))
        take(std::move(*candidate));
}

void WelcomeDialog::take(Result<CliCandidate> candidate)
{
    if (!candidate) {
        m_importedFile.clear();
        const Explanation words
            = explain(candidate.error(), {.doing = tr("read the CLI's configuration")});
        m_ui->form->resultLine()->tell(RowState::Failed, words.title, words.why);
        return;
    }
    m_ui->form->fill(candidate->environment, candidate->key);
    m_ui->removeKeyBox->setVisible(!m_importedFile.isEmpty());
    m_ui->removeKeyBox->setText(tr("Take the key out of %1 once it is in the keychain")
                                    .arg(QFileInfo(m_importedFile).fileName()));
    m_ui->form->resultLine()->tell(RowState::Information,
        m_importedFile.isEmpty() ? tr("Read from the CAI_ variables.")
                                 : tr("Read from %1.").arg(m_importedFile),
        tr("Check what it is for, then test the connection or finish."));
}

void WelcomeDialog::test()
{
    ResultLine *line = m_ui->form->resultLine();
    const Result<Environment> environment = m_ui->form->environment();
    if (!environment) {
        line->tell(RowState::Warning, environment.error().detail);
        return;
    }
    line->tell(RowState::Running, tr("Testing %1 …").arg(environment->baseUrl.host()));
    m_ui->form->setTesting(true);
    const auto tell = [this, line](const EnvironmentTest::Verdict &verdict) {
        m_ui->form->setTesting(false);
        line->tell(verdict.state, verdict.sentence, verdict.details);
    };
    const int turn = ++m_testTurn;
    whenDone(this, typedOrKept(m_ui->form->key(), *environment),
        [this, environment = *environment, turn, tell](Result<Secret> key) {
            if (turn != m_testTurn)
                return; // changed meanwhile
            // A Secret cannot stand in a copyable function, so the callback shares it.
            const auto shared = std::make_shared<Secret>(key ? std::move(key).value() : Secret());
            whenDone(this, typedOrKept(m_ui->form->proxyPassword(), environment, u"proxy"_s),
                [this, environment, turn, tell, shared](Result<Secret> password) {
                    if (turn == m_testTurn)
                        m_test->start(environment, std::move(*shared),
                            password ? std::move(password).value() : Secret(), tell);
                });
        });
}

QFuture<Result<Secret>> WelcomeDialog::typedOrKept(
    Secret typed, const Environment &environment, const QString &purpose) const
{
    if (!typed.isEmpty() || m_mode != Mode::Edit)
        return ready<Secret>(std::move(typed));
    return m_services.secrets.read(secretName(environment.id, purpose));
}

void WelcomeDialog::finish()
{
    ResultLine *line = m_ui->form->resultLine();
    const Result<Environment> environment = m_ui->form->environment();
    if (!environment) {
        line->tell(RowState::Warning, environment.error().detail);
        return;
    }
    if (m_mode != Mode::Edit && !m_ui->form->hasKey()) {
        line->tell(RowState::Warning, tr("Paste the API key."),
            tr("In Cognigy.AI: your picture, My profile, API Keys."));
        return;
    }
    keep(*environment);
}

void WelcomeDialog::keep(const Environment &environment)
{
    if (Secret password = m_ui->form->proxyPassword(); !password.isEmpty()) {
        const QString name = secretName(environment.id, u"proxy"_s);
        if (m_ui->form->sessionOnly())
            m_services.secrets.saveForThisSession(name, std::move(password));
        else
            whenDone(this, m_services.secrets.save(name, std::move(password)), [this](Done saved) {
                if (!saved)
                    tellKeychainTrouble(saved.error());
            });
    }
    if (!m_ui->form->hasKey()) {
        conclude(environment);
        return;
    }
    const QString name = secretName(environment.id);
    if (m_ui->form->sessionOnly()) {
        m_services.secrets.saveForThisSession(name, m_ui->form->key());
        conclude(environment);
        return;
    }
    m_ui->finishButton->setEnabled(false);
    whenDone(
        this, m_services.secrets.save(name, m_ui->form->key()), [this, environment](Done saved) {
            m_ui->finishButton->setEnabled(true);
            if (saved)
                conclude(environment);
            else
                tellKeychainTrouble(saved.error());
        });
}

void WelcomeDialog::tellKeychainTrouble(const Error &error)
{
    const Explanation words = explain(error, {.doing = tr("keep the key in the keychain")});
    m_ui->form->resultLine()->tell(RowState::Warning, words.title,
        words.why + u'\n'
            + tr("You can tick \"Use the key for this session only\" and go on: it is then asked "
                 "for at the next start, and never written to a file."));
}

void WelcomeDialog::conclude(const Environment &environment)
{
    ResultLine *line = m_ui->form->resultLine();
    EnvironmentStore &store = m_services.environments;
    const Done stored
        = store.find(environment.id) ? store.update(environment) : store.add(environment);
    if (!stored) {
        const Explanation words = explain(stored.error(), {.doing = tr("keep the environment")});
        line->tell(RowState::Failed, words.title, words.why);
        return;
    }
    if (!m_importedFile.isEmpty() && m_ui->removeKeyBox->isChecked()
        && !m_ui->form->sessionOnly()) {
        if (const Done removed = removeKeyFrom(m_importedFile); !removed) {
            // The environment is there all the same; say it and let the user read it.
            const Explanation words = explain(
                removed.error(), {.doing = tr("take the key out of %1").arg(m_importedFile)});
            line->tell(RowState::Warning, words.title, words.why);
            m_importedFile.clear();
            m_ui->removeKeyBox->hide();
            return;
        }
    }
    const Environment opened = environment;
    if (m_mode == Mode::Edit)
        m_workspace.close(opened.id);
    m_workspace.open(opened);
    accept();
}

void WelcomeDialog::done(int result)
{
    ++m_testTurn;
    m_test->stop();
    m_ui->form->wipeSecrets();
    QDialog::done(result);
}

} // namespace cognigy
