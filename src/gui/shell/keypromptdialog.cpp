// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/keypromptdialog.h"

#include "base/future.h"
#include "credentials/credentialstore.h"
#include "gui/dialogs/dialogframe.h"
#include "gui/shell/workspace.h"
#include "operations/explain.h"
#include "ui_KeyPromptDialog.h"

namespace cognigy {

KeyPromptDialog::KeyPromptDialog(const Services &services, Workspace &workspace,
    const Environment &environment, const Error &error, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_workspace(workspace)
    , m_environment(environment)
    , m_ui(std::make_unique<Ui::KeyPromptDialog>())
{
    m_ui->setupUi(this);
    m_ui->head->showThing(tr("API key needed"), environment);
    const bool missing = error.kind == Error::Kind::NotFound;
    const Explanation words = explain(error, {.environment = environment.name});
    m_ui->why->setText(missing
            ? tr("The keychain holds no key for this environment, or it is locked. Unlock it and "
                 "try again, or paste a key.")
            : words.why + u' ' + tr("You can paste the key and go on."));
    m_ui->keepBox->setChecked(missing);
    const auto check = [this] {
        const bool typed = !m_ui->keyEdit->text().trimmed().isEmpty();
        m_ui->useButton->setEnabled(typed);
        m_ui->useButton->setToolTip(typed ? QString() : tr("Paste or type the key first."));
    };
    connect(m_ui->keyEdit, &QLineEdit::textChanged, this, check);
    check();
    connect(m_ui->useButton, &QPushButton::clicked, this, &KeyPromptDialog::use);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->retryButton, &QPushButton::clicked, this, [this] {
        m_workspace.open(m_environment);
        reject();
    });
    m_ui->keyEdit->setFocus();
    frameDialog(this);
}

KeyPromptDialog::~KeyPromptDialog() = default;

void KeyPromptDialog::use()
{
    Secret key = Secret::take(m_ui->keyEdit->text().trimmed());
    const QString name = secretName(m_environment.id);
    if (!m_ui->keepBox->isChecked()) {
        m_services.secrets.saveForThisSession(name, key.clone());
        m_workspace.open(m_environment, std::move(key));
        accept();
        return;
    }
    m_ui->useButton->setEnabled(false);
    whenDone(this, m_services.secrets.save(name, key.clone()), [this](Done saved) {
        m_ui->useButton->setEnabled(true);
        if (saved) {
            m_workspace.open(m_environment, Secret::take(m_ui->keyEdit->text().trimmed()));
            accept();
            return;
        }
        m_ui->why->setText(explain(saved.error()).why + u' '
            + tr("Without a tick the key is used for this session only."));
        m_ui->keepBox->setChecked(false);
    });
}

void KeyPromptDialog::done(int result)
{
    m_ui->keyEdit->clear();
    QDialog::done(result);
}

} // namespace cognigy
