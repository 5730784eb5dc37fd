// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0

// The part of ResourcePanel that says how things stand: loading, empty, error, no right, data.
#include "gui/panel/columnfitter.h"
#include "gui/panel/resourcepanel.h"
#include "models/text.h"
#include "ui_ResourcePanel.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace cognigy {

using State = ResourceModelBase::LoadState;

void ResourcePanel::showState()
{
    const State state = m_rows.loadState();
    if (state == State::Loading && !m_rows.hasData())
        showSkeletonLater();
    if (state != State::Loading) {
        m_skeletonDue = false;
        ++m_question;
    }
    m_ui->table->setSkeleton(m_skeletonDue);
    if (state == State::Ready) {
        m_tableFitter->measure();
        if (m_treeFitter)
            m_treeFitter->measure();
    }

    if (state == State::NoRight)
        showNoRight();
    else if (state == State::Failed && !m_rows.hasData())
        showError();
    else if (m_rows.hasData() && m_rows.rowCount() == 0)
        showEmpty();
    else if (m_showsTree && m_rows.hasData())
        m_ui->pages->setCurrentWidget(m_ui->treePage);
    else
        m_ui->pages->setCurrentWidget(m_ui->tablePage);

    if (m_description.slotCount > 0) {
        m_ui->meter->setVisible(m_rows.hasData());
        m_ui->meter->setUsed(m_rows.storedCount(), m_description.slotCount);
    }
    showBanner();
    showSeen();
    updateActions();
}

void ResourcePanel::showSkeletonLater()
{
    // Most answers come sooner: a skeleton that only flashes by is worse than none.
    const int question = ++m_question;
    m_rows.clock().after(300ms, this, [this, question] {
        if (question != m_question || m_rows.loadState() != State::Loading)
            return;
        m_skeletonDue = true;
        m_ui->table->setSkeleton(true);
    });
}

void ResourcePanel::showError()
{
    const Error &error = m_rows.error();
    const Explanation words = explain(error, m_context);
    m_ui->errorCard->setError(
        {.title = words.title, .why = words.why, .advice = words.whatToDo}, error);
    m_ui->pages->setCurrentWidget(m_ui->errorPage);
}

void ResourcePanel::showNoRight()
{
    if (m_readRole.isEmpty()) {
        // The server said no, and we know no role that would help: its own words are the best.
        showError();
        return;
    }
    m_ui->noRightPage->setNoRight(m_readRole,
        tr("You may not %1. Somebody who administers this place can give you the role.")
            .arg(m_description.doing));
    m_ui->pages->setCurrentWidget(m_ui->noRightPage);
}

void ResourcePanel::showEmpty()
{
    const auto buttonText = [this](const QString &id) {
        const PanelAction *action = told(id);
        return action ? action->text : QString();
    };
    const auto buttonIcon = [this](const QString &id) {
        const PanelAction *action = told(id);
        return action ? action->icon : QString();
    };
    const PanelEmptyText &empty = m_description.empty;
    if (m_rows.storedCount() > 0) {
        m_ui->emptyPage->setContent({.icon = u"search"_s,
            .title = tr("Nothing matches the filter"),
            .text = tr("%1 rows are hidden. Every word that you type must be found in a row.")
                        .arg(countText(m_rows.storedCount())),
            .plain = tr("Clear the filter")});
        m_ui->emptyPage->setOff({}, {});
    } else {
        m_ui->emptyPage->setContent({.icon = empty.icon,
            .title = empty.title,
            .text = empty.text,
            .primary = buttonText(empty.primaryAction),
            .primaryIcon = buttonIcon(empty.primaryAction),
            .plain = buttonText(empty.plainAction),
            .plainIcon = buttonIcon(empty.plainAction)});
    }
    m_ui->pages->setCurrentWidget(m_ui->emptyPage);
}

void ResourcePanel::showBanner()
{
    const bool stale = m_rows.isStale() && m_rows.loadState() == State::Failed;
    m_ui->banner->setVisible(stale || m_rows.brokenCount() > 0);
    if (stale) {
        const Explanation words = explain(m_rows.error(), m_context);
        m_ui->banner->setContent(RowState::Stale,
            tr("Seen %1").arg(ageText(m_rows.seenAt(), m_rows.clock().now())),
            words.why.isEmpty() ? words.title : words.why, tr("Try again"));
    } else if (m_rows.brokenCount() > 0) {
        m_ui->banner->setContent(RowState::Warning,
            tr("%1 could not be read").arg(countText(m_rows.brokenCount())), m_rows.brokenReason(),
            tr("Try again"));
    }
}

void ResourcePanel::showSeen()
{
    const QDateTime seen = m_rows.seenAt();
    if (!seen.isValid()) {
        m_ui->seen->hide();
        return;
    }
    m_ui->seen->setText(tr("Seen %1").arg(ageText(seen, m_rows.clock().now())));
    m_ui->seen->setToolTip(
        tr("Read from the server %1. F5 reads it again.").arg(exactTimeText(seen)));
    fitFilterLine();
    keepSeenTrue();
}

void ResourcePanel::keepSeenTrue()
{
    if (m_seenKept)
        return;
    m_seenKept = true;
    m_rows.clock().after(30s, this, [this] {
        m_seenKept = false;
        showSeen();
        if (m_rows.isStale())
            showBanner();
    });
}

void ResourcePanel::showTicks()
{
    m_ui->bulkBar->setCount(m_rows.tickedCount(), m_rows.hiddenTickedCount());
    updateActions();
}

} // namespace cognigy
