// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/dialogs/renamedialog.h"

#include "ui_RenameDialog.h"

#include "gui/dialogs/dialogframe.h"
#include "gui/dialogs/fieldnotes.h"
#include "operations/localeplans.h"
#include "operations/projectplans.h"

namespace cognigy {

RenameDialog::RenameDialog(const Environment &environment, const QString &title,
    const QString &oldName, Planner planner, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RenameDialog>())
    , m_oldName(oldName)
    , m_planner(std::move(planner))
{
    m_ui->setupUi(this);
    frameDialog(this);
    setWindowTitle(title);
    m_ui->head->showThing(title, environment);
    m_ui->nameEdit->setText(oldName);
    m_ui->nameEdit->selectAll();

    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &RenameDialog::check);
    connect(m_ui->renameButton, &QPushButton::clicked, this, &RenameDialog::decide);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    check();
}

RenameDialog::~RenameDialog() = default;

RenameDialog *RenameDialog::ofProject(const Environment &environment, const Project &project,
    std::vector<Project> known, QWidget *parent)
{
    return new RenameDialog(
        environment, tr("Rename Project"), project.name,
        [project, known = std::move(known)](
            const QString &name) { return planProjectRename(project, name, known); },
        parent);
}

RenameDialog *RenameDialog::ofLocale(const Environment &environment, const ProjectId &project,
    const Locale &locale, std::vector<Locale> all, QWidget *parent)
{
    return new RenameDialog(
        environment, tr("Rename Locale"), locale.name,
        [project, locale, all = std::move(all)](const QString &name) {
            Locale after = locale;
            after.name = name;
            return planLocaleUpdate(project, locale, after, all);
        },
        parent);
}

void RenameDialog::check()
{
    const QString name = m_ui->nameEdit->text().trimmed();
    const QString obstacle = obstacleOf(m_planner(name));
    // The name as it is and an empty one are no mistakes yet.
    const bool mistake = !obstacle.isEmpty() && !name.isEmpty() && name != m_oldName;
    showFault(m_ui->nameEdit, m_ui->nameNote, mistake ? obstacle : QString(),
        tr("At most 200 characters."));
    setObstacle(m_ui->renameButton, m_ui->note, obstacle);
    if (mistake)
        m_ui->note->clear();
}

void RenameDialog::decide()
{
    const Result<Plan> plan = m_planner(m_ui->nameEdit->text().trimmed());
    if (!plan)
        return;
    emit planned(*plan);
    accept();
}

} // namespace cognigy
