// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0

// The part of ResourcePanel that runs actions: from buttons, the bulk bar and the context menu.
#include "gui/panel/columnfitter.h"
#include "gui/panel/resourcepanel.h"
#include "gui/panel/rowscopy.h"
#include "gui/style/icons.h"
#include "models/text.h"
#include "ui_ResourcePanel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cognigy {

void ResourcePanel::setUpActions()
{
    using Needs = PanelAction::Needs;
    for (const PanelAction &told : std::as_const(m_description.actions)) {
        auto *action = new QAction(told.text, this);
        action->setObjectName(told.id);
        if (!told.icon.isEmpty())
            action->setIcon(icon(told.icon));
        connect(
            action, &QAction::triggered, this, [this, told] { run(told, targets(told.needs)); });
        m_actions << action;
        if (m_description.tickable && (told.needs == Needs::Some || told.inBar)) {
            auto *ticked = new QAction(action->icon(), told.text, this);
            ticked->setObjectName(told.id + u".bar"_s);
            connect(ticked, &QAction::triggered, this,
                [this, told] { run(told, m_rows.tickedIdentities()); });
            m_barActions << ticked;
        }
        if (told.needs == Needs::Nothing) {
            auto *button = new QToolButton(this);
            button->setDefaultAction(action);
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
            m_ui->buttons->addWidget(button);
        }
    }
    m_ui->bulkBar->setActions(m_barActions);
    connect(m_ui->bulkBar, &BulkBar::cleared, this, &ResourcePanel::clear);
    connect(m_ui->banner, &Banner::actionTriggered, this, &ResourcePanel::refresh);
    connect(m_ui->errorCard, &ErrorCard::retryTriggered, this, &ResourcePanel::refresh);
    connect(m_ui->emptyPage, &EmptyState::primaryTriggered, this, [this] {
        if (const PanelAction *action = told(m_description.empty.primaryAction))
            run(*action, {});
    });
    connect(m_ui->emptyPage, &EmptyState::plainTriggered, this, [this] {
        if (m_rows.storedCount() > 0)
            m_ui->filter->clear();
        else if (const PanelAction *action = told(m_description.empty.plainAction))
            run(*action, {});
    });
    connect(m_ui->noRightPage, &EmptyState::copyRequested, this, [this] {
        QGuiApplication::clipboard()->setText(
            tr("Please give me the role %1 in %2, so that I can %3.")
                .arg(m_readRole, m_context.environment, m_description.doing));
        emit copied(tr("the request"));
    });
}

QAction *ResourcePanel::action(const QString &id) const
{
    for (QAction *action : m_actions) {
        if (action->objectName() == id)
            return action;
    }
    return nullptr;
}

const PanelAction *ResourcePanel::told(const QString &id) const
{
    for (const PanelAction &action : m_description.actions) {
        if (action.id == id)
            return &action;
    }
    return nullptr;
}

QString ResourcePanel::whyOffNow(const PanelAction &action, const QStringList &identities) const
{
    if (m_whyOff) {
        if (const QString why = m_whyOff(action); !why.isEmpty())
            return why;
    }
    if (action.writes && m_rows.isStale())
        return tr("This list could not be read again. Try that first.");
    if (action.needs == PanelAction::Needs::Nothing)
        return {};
    if (identities.isEmpty())
        return tr("Choose a row first.");
    if (action.needs == PanelAction::Needs::One && identities.size() > 1)
        return tr("This works on one row at a time.");
    if (!action.whyNot)
        return {};
    for (const QModelIndex &row : rowsOf(identities)) {
        if (const QString why = action.whyNot(row); !why.isEmpty())
            return identities.size() == 1 ? why : row.data().toString() + u": "_s + why;
    }
    return {};
}

void ResourcePanel::updateActions()
{
    const auto update = [this](QAction &action, const PanelAction &told, const QStringList &rows) {
        const QString why = whyOffNow(told, rows);
        const QString keys = told.shortcut.toString(QKeySequence::NativeText);
        const QString words = keys.isEmpty() ? told.text : tr("%1 (%2)").arg(told.text, keys);
        action.setEnabled(why.isEmpty());
        action.setToolTip(why.isEmpty() ? words : tr("%1: %2").arg(told.text, why));
    };
    const auto whyOff = [this](const QString &id) {
        const PanelAction *action = told(id);
        return action ? whyOffNow(*action, {}) : QString();
    };
    if (m_rows.storedCount() == 0) {
        m_ui->emptyPage->setOff(
            whyOff(m_description.empty.primaryAction), whyOff(m_description.empty.plainAction));
    }
    const QStringList ticked = m_rows.tickedIdentities();
    for (const PanelAction &told : std::as_const(m_description.actions)) {
        update(*action(told.id), told, targets(told.needs));
        for (QAction *bar : std::as_const(m_barActions)) {
            if (bar->objectName() == told.id + u".bar"_s)
                update(*bar, told, ticked);
        }
    }
}

void ResourcePanel::run(const PanelAction &action, const QStringList &identities)
{
    if (const QString why = whyOffNow(action, identities); !why.isEmpty())
        emit actionRefused(action.id, why);
    else
        emit actionTriggered(action.id, identities);
}

void ResourcePanel::setErrorContext(const ErrorContext &context)
{
    m_context = context;
    m_context.doing = m_description.doing;
    showState();
}

void ResourcePanel::setReadRole(const QString &role)
{
    m_readRole = role;
    showState();
}

void ResourcePanel::setWhyOff(WhyOff whyOff)
{
    m_whyOff = std::move(whyOff);
    updateActions();
}

// --- context menu ------------------------------------------------------------------------------

void ResourcePanel::addToMenu(QMenu &menu, const PanelAction &told, const QStringList &identities)
{
    const QString why = whyOffNow(told, identities);
    QAction *action = menu.addAction(told.text);
    action->setObjectName(told.id);
    if (!told.icon.isEmpty())
        action->setIcon(icon(why.isEmpty() ? told.icon : u"locked"_s));
    action->setShortcut(told.shortcut); // only shown: keys are handled by the panel itself
    action->setEnabled(why.isEmpty());
    action->setToolTip(why);
    connect(action, &QAction::triggered, this, [this, told, identities] { run(told, identities); });
}

void ResourcePanel::addCopies(QMenu &menu)
{
    const auto add = [&](const QString &text, const QKeySequence &keys, auto slot) {
        QAction *action = menu.addAction(text);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    add(tr("Copy rows"), QKeySequence::Copy, &ResourcePanel::copyRows)->setIcon(icon(u"copy"_s));
    add(tr("Copy _id"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), &ResourcePanel::copyIds);
    const QModelIndexList rows = rowsOf(targets(PanelAction::Needs::Some));
    if (!rows.isEmpty() && !rows.first().data(ReferenceIdRole).toString().isEmpty()) {
        add(tr("Copy reference ID"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I),
            &ResourcePanel::copyReferenceIds);
    }
}

void ResourcePanel::popUpMenu(QAbstractItemView *view, const QPoint &at)
{
    const QString clicked = m_rows.identityOf(rowOf(view->indexAt(at)));
    // What was clicked counts: ticks elsewhere are meant for the bulk bar.
    QStringList some = selectedIdentities();
    if (m_rows.isTicked(clicked))
        some = m_rows.tickedIdentities();
    else if (!some.contains(clicked))
        some = clicked.isEmpty() ? QStringList() : QStringList(clicked);
    const QStringList one = clicked.isEmpty() ? QStringList() : QStringList(clicked);

    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const auto addAll = [&](bool danger) {
        for (const PanelAction &told : std::as_const(m_description.actions)) {
            if (told.danger == danger)
                addToMenu(*menu, told, told.needs == PanelAction::Needs::One ? one : some);
        }
    };
    addAll(false);
    if (!clicked.isEmpty()) {
        menu->addSeparator();
        addCopies(*menu);
    }
    menu->addSeparator();
    addAll(true);
    menu->popup(view->viewport()->mapToGlobal(at));
}

// --- clipboard ---------------------------------------------------------------------------------

void ResourcePanel::copyRows()
{
    const QModelIndexList rows = rowsOf(targets(PanelAction::Needs::Some));
    if (rows.isEmpty())
        return;
    const ColumnFitter *fitter = m_showsTree ? m_treeFitter : m_tableFitter;
    QGuiApplication::clipboard()->setMimeData(rowsAsTable(m_rows, rows, fitter->shownColumns()));
    emit copied(rows.size() == 1 ? tr("1 row") : tr("%1 rows").arg(countText(rows.size())));
}

void ResourcePanel::copyRole(int role, const QString &what)
{
    QStringList ids;
    for (const QModelIndex &row : rowsOf(targets(PanelAction::Needs::Some))) {
        if (const QString id = row.data(role).toString(); !id.isEmpty())
            ids << id;
    }
    if (ids.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(ids.join(u'\n'));
    emit copied(what);
}

void ResourcePanel::copyIds()
{
    copyRole(IdRole, tr("the _id"));
}

void ResourcePanel::copyReferenceIds()
{
    copyRole(ReferenceIdRole, tr("the reference ID"));
}

} // namespace cognigy
