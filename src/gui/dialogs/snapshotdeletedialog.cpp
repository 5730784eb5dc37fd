// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/dialogs/snapshotdeletedialog.h"

#include "ui_SnapshotDeleteDialog.h"

#include "gui/dialogs/dialogframe.h"
#include "gui/dialogs/gathering.h"
#include "models/text.h"

namespace cognigy {

SnapshotDeleteDialog::SnapshotDeleteDialog(const Environment &environment,
    const QString &projectName, std::vector<SnapshotId> which, Gather gather, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SnapshotDeleteDialog>())
    , m_stage(environment.stage)
    , m_which(std::move(which))
{
    m_ui->setupUi(this);
    frameDialog(this);
    const int count = int(m_which.size());
    setWindowTitle(count == 1 ? tr("Delete Snapshot") : tr("Delete %n Snapshots", nullptr, count));
    m_ui->head->showAction(
        count == 1 ? tr("Delete Snapshot in") : tr("Delete %n Snapshots in", nullptr, count),
        environment, projectName);
    markDestructive(m_ui->deleteButton, m_stage, tr("Delete in %1").arg(wordOf(m_stage)));

    connect(m_ui->deleteButton, &QPushButton::clicked, this, &SnapshotDeleteDialog::decide);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    check();
    gatherInto<SnapshotFacts>(this, m_ui->gatherNotice, std::move(gather),
        tr("Looking which Endpoints use them…"), tr("find out which Endpoints use them"),
        [this](const SnapshotFacts &facts) { take(facts); });
}

SnapshotDeleteDialog::~SnapshotDeleteDialog() = default;

void SnapshotDeleteDialog::take(const SnapshotFacts &facts)
{
    m_deletion = planSnapshotDelete(facts, m_which);
    const auto refusalOf = [this](const SnapshotId &id) {
        const auto found = std::ranges::find(
            m_deletion->refused, id, [](const auto &refused) { return refused.snapshot.id; });
        return found == m_deletion->refused.end() ? QString() : whyNotDeleted(*found);
    };
    for (const Snapshot &snapshot : facts.snapshots) {
        if (std::ranges::find(m_which, snapshot.id) == m_which.end())
            continue;
        const QString refusal = refusalOf(snapshot.id);
        QList<FactLine> lines;
        if (refusal.isEmpty())
            lines << FactLine{tr("No Endpoint uses it"), RowState::Ready};
        else
            lines << FactLine{refusal, RowState::Locked};
        lines << FactLine{ageText(snapshot.createdAt, facts.now), RowState::None, true};
        m_ui->facts->add(snapshot.name, lines);
    }
    check();
}

void SnapshotDeleteDialog::check()
{
    if (!m_deletion) {
        setObstacle(m_ui->deleteButton, m_ui->note, tr("It is not known yet who uses them."));
        return;
    }
    const int free = int(m_deletion->plan.steps.size());
    const int kept = int(m_deletion->refused.size());
    if (free > 0)
        m_ui->deleteButton->setText(tr("Delete %n in %1", nullptr, free).arg(wordOf(m_stage)));
    setObstacle(m_ui->deleteButton, m_ui->note,
        free > 0       ? QString()
            : kept > 0 ? tr("All of them are in use.")
                       : tr("They are gone already."),
        kept > 0 ? tr("Kept, since in use: %1").arg(countText(kept)) : QString());
}

void SnapshotDeleteDialog::decide()
{
    emit planned(m_deletion->plan);
    accept();
}

} // namespace cognigy
