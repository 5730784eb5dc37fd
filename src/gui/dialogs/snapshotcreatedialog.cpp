// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/dialogs/snapshotcreatedialog.h"

#include "ui_SnapshotCreateDialog.h"

#include "gui/dialogs/dialogframe.h"
#include "gui/dialogs/fieldnotes.h"
#include "gui/dialogs/freeslots.h"
#include "gui/dialogs/gathering.h"
#include "gui/dialogs/nextname.h"

#include <QLocale>

namespace cognigy {

SnapshotCreateDialog::SnapshotCreateDialog(
    const Environment &environment, const QString &projectName, Gather gather, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SnapshotCreateDialog>())
{
    m_ui->setupUi(this);
    frameDialog(this);
    m_ui->head->showAction(tr("New Snapshot of"), environment, projectName);
    m_ui->slotMeter->hide();

    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &SnapshotCreateDialog::check);
    connect(
        m_ui->descriptionEdit, &QPlainTextEdit::textChanged, this, &SnapshotCreateDialog::check);
    connect(m_ui->createButton, &QPushButton::clicked, this, &SnapshotCreateDialog::decide);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    check();
    gatherInto<SnapshotFacts>(this, m_ui->gatherNotice, std::move(gather),
        tr("Reading the Snapshots of this Project…"), tr("list the Snapshots"),
        [this](SnapshotFacts facts) { take(std::move(facts)); });
}

SnapshotCreateDialog::~SnapshotCreateDialog() = default;

void SnapshotCreateDialog::take(SnapshotFacts facts)
{
    std::vector<Snapshot> newestFirst = facts.snapshots;
    std::ranges::stable_sort(newestFirst, std::greater(), &Snapshot::createdAt);
    m_facts = std::move(facts);
    m_ui->slotMeter->setUsed(int(m_facts->snapshots.size()), snapshotSlots);
    m_ui->slotMeter->show();
    showIfFull(m_ui->gatherNotice, int(m_facts->snapshots.size()));
    if (m_ui->nameEdit->text().isEmpty()) {
        m_ui->nameEdit->setText(
            nextSnapshotName(namesOf(newestFirst), m_facts->now.toLocalTime().date()));
        m_ui->nameEdit->selectAll();
    }
    check();
}

void SnapshotCreateDialog::check()
{
    const QString name = m_ui->nameEdit->text().trimmed();
    const QString description = m_ui->descriptionEdit->toPlainText().trimmed();
    const QString fault = nameFault(name, m_facts ? namesOf(m_facts->snapshots) : QStringList());
    showFault(
        m_ui->nameEdit, m_ui->nameNote, fault, tr("Once taken, a Snapshot cannot be renamed."));
    m_ui->descriptionNote->setText(
        tr("%1 of %2 characters")
            .arg(QLocale().toString(description.size()), QLocale().toString(longestDescription)));
    m_ui->descriptionNote->setTone(
        description.size() > longestDescription ? Tone::Error : Tone::Muted);

    const bool full = m_facts && std::ssize(m_facts->snapshots) >= snapshotSlots;
    const QString obstacle = full ? noSlotText()
        : m_facts                 ? obstacleOf(planSnapshotCreate(*m_facts, name, description))
                                  : tr("The Snapshots of this Project are not known yet.");
    setObstacle(
        m_ui->createButton, m_ui->note, obstacle, tr("It runs on when this dialog is closed."));
    if (!fault.isEmpty())
        m_ui->note->clear(); // it stands below the field already
}

void SnapshotCreateDialog::decide()
{
    const Result<Plan> plan = planSnapshotCreate(
        *m_facts, m_ui->nameEdit->text().trimmed(), m_ui->descriptionEdit->toPlainText().trimmed());
    if (!plan)
        return;
    emit planned(*plan);
    accept();
}

} // namespace cognigy
