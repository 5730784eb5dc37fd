// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/dialogs/snapshotuploaddialog.h"

#include "ui_SnapshotUploadDialog.h"

#include "gui/dialogs/dialogframe.h"
#include "gui/dialogs/fieldnotes.h"
#include "gui/dialogs/freeslots.h"
#include "gui/dialogs/gathering.h"
#include "models/text.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>

namespace cognigy {

SnapshotUploadDialog::SnapshotUploadDialog(
    const Environment &environment, const QString &projectName, Gather gather, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SnapshotUploadDialog>())
{
    m_ui->setupUi(this);
    frameDialog(this);
    m_ui->head->showAction(tr("Upload Snapshot into"), environment, projectName);
    m_ui->slotMeter->hide();

    connect(m_ui->fileEdit, &QLineEdit::textChanged, this, &SnapshotUploadDialog::check);
    connect(m_ui->browseButton, &QPushButton::clicked, this, &SnapshotUploadDialog::browse);
    connect(m_ui->uploadButton, &QPushButton::clicked, this, &SnapshotUploadDialog::decide);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    check();
    gatherInto<SnapshotFacts>(this, m_ui->gatherNotice, std::move(gather),
        tr("Reading the Snapshots of this Project…"), tr("list the Snapshots"),
        [this](SnapshotFacts facts) { take(std::move(facts)); });
}

SnapshotUploadDialog::~SnapshotUploadDialog() = default;

void SnapshotUploadDialog::setFile(const QString &path)
{
    m_ui->fileEdit->setText(QDir::toNativeSeparators(path));
}

void SnapshotUploadDialog::take(SnapshotFacts facts)
{
    m_facts = std::move(facts);
    m_ui->slotMeter->setUsed(int(m_facts->snapshots.size()), snapshotSlots);
    m_ui->slotMeter->show();
    showIfFull(m_ui->gatherNotice, int(m_facts->snapshots.size()));
    check();
}

void SnapshotUploadDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Choose a Snapshot file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Cognigy.AI Snapshots (*.csnap)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &SnapshotUploadDialog::setFile);
    dialog->open();
}

void SnapshotUploadDialog::check()
{
    const QString path = QDir::fromNativeSeparators(m_ui->fileEdit->text().trimmed());
    const QFileInfo file(path);
    m_ui->fileNote->setText(file.isFile()
            ? tr("%1, changed %2")
                  .arg(sizeText(file.size()),
                      QLocale().toString(file.lastModified(), QLocale::ShortFormat))
            : tr("At most %1.").arg(sizeText(largestSnapshotFile)));
    const bool full = m_facts && std::ssize(m_facts->snapshots) >= snapshotSlots;
    const QString obstacle = full ? noSlotText()
        : path.isEmpty()          ? tr("Choose a file first.")
        : !m_facts                ? tr("The Snapshots of this Project are not known yet.")
                                  : obstacleOf(planSnapshotUpload(*m_facts, path));
    setObstacle(
        m_ui->uploadButton, m_ui->note, obstacle, tr("It runs on when this dialog is closed."));
}

void SnapshotUploadDialog::decide()
{
    const Result<Plan> plan = planSnapshotUpload(
        *m_facts, QDir::fromNativeSeparators(m_ui->fileEdit->text().trimmed()));
    if (!plan)
        return;
    emit planned(*plan);
    accept();
}

} // namespace cognigy
