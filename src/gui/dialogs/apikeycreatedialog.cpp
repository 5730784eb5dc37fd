// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/dialogs/apikeycreatedialog.h"

#include "ui_ApiKeyCreateDialog.h"

#include "gui/dialogs/dialogframe.h"
#include "gui/dialogs/fieldnotes.h"
#include "operations/keyplans.h"

namespace cognigy {

ApiKeyCreateDialog::ApiKeyCreateDialog(
    const Environment &environment, std::vector<ApiKey> known, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ApiKeyCreateDialog>())
    , m_known(std::move(known))
{
    m_ui->setupUi(this);
    frameDialog(this);
    m_ui->head->showThing(tr("New API key"), environment);
    m_ui->nameEdit->setPlaceholderText(tr("What it is for, e.g. release pipeline"));

    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &ApiKeyCreateDialog::check);
    connect(m_ui->createButton, &QPushButton::clicked, this, &ApiKeyCreateDialog::decide);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    check();
}

ApiKeyCreateDialog::~ApiKeyCreateDialog() = default;

void ApiKeyCreateDialog::check()
{
    const QString name = m_ui->nameEdit->text().trimmed();
    const QString fault = nameFault(name, namesOf(m_known));
    showFault(m_ui->nameEdit, m_ui->nameNote, fault, tr("To tell it apart in the list of keys."));
    setObstacle(m_ui->createButton, m_ui->note, obstacleOf(planApiKeyCreate(name, m_known)));
    if (!fault.isEmpty())
        m_ui->note->clear(); // it stands below the field already
}

void ApiKeyCreateDialog::decide()
{
    const Result<Plan> plan = planApiKeyCreate(m_ui->nameEdit->text().trimmed(), m_known);
    if (!plan)
        return;
    emit planned(*plan);
    accept();
}

} // namespace cognigy
