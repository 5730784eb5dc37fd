// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/dialogs/projectdeletedialog.h"

#include "ui_ProjectDeleteDialog.h"

#include "gui/dialogs/dialogframe.h"
#include "gui/dialogs/fieldnotes.h"
#include "operations/projectplans.h"

namespace cognigy {

ProjectDeleteDialog::ProjectDeleteDialog(
    const Environment &environment, Project project, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ProjectDeleteDialog>())
    , m_project(std::move(project))
{
    m_ui->setupUi(this);
    frameDialog(this);
    m_ui->head->showAction(tr("Delete Project in"), environment, m_project.name);
    m_ui->facts->addText(tr("Deleted"),
        tr("Everything inside: Flows, Intents, Locales, Lexicons, Functions, Connections, LLMs, "
           "Knowledge, Playbooks and all Snapshots"));
    m_ui->facts->add(tr("Stops at once"),
        {{tr("Every Endpoint of this Project: its bots no longer answer"), RowState::Warning}});
    m_ui->facts->addText(
        tr("Way back"), tr("None. Download a Snapshot first if you may need it again."));
    m_ui->typedLabel->setText(tr("Type the Project's name: %1").arg(m_project.name));
    m_ui->typedField->setExpected(m_project.name);
    markDestructive(m_ui->deleteButton, environment.stage,
        tr("Delete Project in %1").arg(wordOf(environment.stage)));

    connect(m_ui->typedField, &TypedNameField::matchChanged, this, &ProjectDeleteDialog::check);
    connect(m_ui->deleteButton, &QPushButton::clicked, this, &ProjectDeleteDialog::decide);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    check();
    m_ui->typedField->setFocus();
}

ProjectDeleteDialog::~ProjectDeleteDialog() = default;

QString ProjectDeleteDialog::typedName() const
{
    return m_ui->typedField->matches() ? m_project.name : QString();
}

void ProjectDeleteDialog::check()
{
    setObstacle(m_ui->deleteButton, m_ui->note,
        m_ui->typedField->matches() ? obstacleOf(planProjectDelete(m_project, typedName()))
                                    : tr("Type the name to go on."));
}

void ProjectDeleteDialog::decide()
{
    const Result<Plan> plan = planProjectDelete(m_project, typedName());
    if (!plan)
        return;
    emit planned(*plan);
    accept();
}

} // namespace cognigy
