// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/dialogs/snapshotcontentsdialog.h"

#include "ui_SnapshotContentsDialog.h"

#include "gui/dialogs/dialogframe.h"
#include "gui/dialogs/gathering.h"
#include "models/text.h"

#include <QHeaderView>

namespace cognigy {

using namespace Qt::StringLiterals;

SnapshotContentsDialog::SnapshotContentsDialog(const Environment &environment,
    const QString &projectName, const Snapshot &snapshot,
    std::unique_ptr<SnapshotContentsModel> contents, QWidget *parent)
    : QDialog(parent)
    , m_contents(std::move(contents))
    , m_tree(std::make_unique<RowTreeModel>(*m_contents, contentsByType(*m_contents)))
    , m_ui(std::make_unique<Ui::SnapshotContentsDialog>())
{
    m_ui->setupUi(this);
    frameDialog(this);
    m_ui->head->showAction(tr("Inside %1 of").arg(snapshot.name), environment, projectName);
    m_ui->tree->setModel(m_tree.get());
    m_ui->tree->setFrameShape(QFrame::StyledPanel);
    m_ui->tree->setAutoFillBackground(false);
    m_ui->tree->viewport()->setBackgroundRole(QPalette::Base);
    for (int column = 1; column < m_tree->columnCount(); ++column)
        m_ui->tree->hideColumn(column);
    m_ui->tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);

    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, &SnapshotContentsDialog::search);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_contents.get(), &ResourceModelBase::loadStateChanged, this,
        &SnapshotContentsDialog::showState);
    connect(
        m_ui->stateNotice, &Notice::actionTriggered, m_contents.get(), &ResourceModelBase::refresh);
    if (m_contents->loadState() == ResourceModelBase::LoadState::Idle)
        m_contents->refresh();
    showState();
}

SnapshotContentsDialog::~SnapshotContentsDialog() = default;

void SnapshotContentsDialog::showState()
{
    switch (m_contents->loadState()) {
    case ResourceModelBase::LoadState::Idle:
    case ResourceModelBase::LoadState::Loading:
        showReading(m_ui->stateNotice, tr("Reading what is inside…"));
        break;
    case ResourceModelBase::LoadState::Failed:
    case ResourceModelBase::LoadState::NoRight:
        showUnread(m_ui->stateNotice, m_contents->error(), tr("read what is inside"));
        break;
    case ResourceModelBase::LoadState::Ready:
        hideNotice(m_ui->stateNotice);
        if (m_contents->storedCount() == 0)
            m_ui->stateNotice->say(
                RowState::Information, tr("The server lists nothing inside this Snapshot."));
        break;
    }
    search(m_ui->searchEdit->text());
}

void SnapshotContentsDialog::search(const QString &text)
{
    m_contents->setFilterText(text);
    const int all = m_contents->storedCount();
    const int seen = m_contents->rowCount();
    m_ui->countLabel->setText(seen == all ? tr("%1 inside").arg(countText(all))
                                          : tr("%1 of %2").arg(countText(seen), countText(all)));
    constexpr int fewRows = 60;
    if (!text.isEmpty() || seen <= fewRows)
        m_ui->tree->expandAll();
}

} // namespace cognigy
