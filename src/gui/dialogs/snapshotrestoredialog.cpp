// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/dialogs/snapshotrestoredialog.h"

#include "ui_SnapshotRestoreDialog.h"

#include "gui/dialogs/dialogframe.h"
#include "gui/dialogs/fieldnotes.h"
#include "gui/dialogs/gathering.h"
#include "gui/dialogs/restorefacts.h"

namespace cognigy {

SnapshotRestoreDialog::SnapshotRestoreDialog(const Environment &environment,
    const QString &projectName, const Snapshot &snapshot, const QString &missingRole, Gather gather,
    QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SnapshotRestoreDialog>())
    , m_missingRole(missingRole)
{
    m_ui->setupUi(this);
    frameDialog(this);
    m_ui->head->showAction(tr("Restore %1 into").arg(snapshot.name), environment, projectName);
    m_ui->typedLabel->setText(tr("Type the Project's name: %1").arg(projectName));
    m_ui->typedField->setExpected(projectName);
    m_ui->saferNotice->say(RowState::Information,
        tr("Safer: take a Snapshot of the present state first. Then there is a way back."), {},
        tr("Take &Snapshot…"));
    markDestructive(m_ui->restoreButton, environment.stage,
        tr("Restore into %1").arg(wordOf(environment.stage)));

    connect(m_ui->typedField, &TypedNameField::matchChanged, this, &SnapshotRestoreDialog::check);
    connect(m_ui->restoreButton, &QPushButton::clicked, this, &SnapshotRestoreDialog::decide);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->saferNotice, &Notice::actionTriggered, this, [this] {
        emit snapshotWanted();
        reject();
    });
    check();
    gatherInto<RestoreFacts>(this, m_ui->gatherNotice, std::move(gather),
        tr("Looking what a restore would change…"), tr("find out what a restore would change"),
        [this](RestoreFacts facts) { take(std::move(facts)); });
}

SnapshotRestoreDialog::~SnapshotRestoreDialog() = default;

void SnapshotRestoreDialog::take(RestoreFacts facts)
{
    m_facts = std::move(facts);
    showRestoreFacts(m_ui->facts, *m_facts);
    check();
}

Result<Plan> SnapshotRestoreDialog::plan() const
{
    return planSnapshotRestore(
        *m_facts, m_ui->typedField->matches() ? m_facts->projectName : QString());
}

void SnapshotRestoreDialog::check()
{
    const QString obstacle = !m_missingRole.isEmpty()
        ? tr("You lack the role %1. Ask an admin of this Project for it.").arg(m_missingRole)
        : !m_facts                     ? tr("It is not known yet what would change.")
        : !m_ui->typedField->matches() ? tr("Type the name to go on.")
                                       : obstacleOf(plan());
    setObstacle(m_ui->restoreButton, m_ui->note, obstacle,
        tr("Takes some minutes and runs on when this dialog is closed."));
}

void SnapshotRestoreDialog::decide()
{
    const Result<Plan> restore = plan();
    if (!restore)
        return;
    emit planned(*restore);
    accept();
}

} // namespace cognigy
