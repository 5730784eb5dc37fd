// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/navigatordock.h"

#include "gui/widgets/filterfield.h"
#include "gui/widgets/listtree.h"

#include <QMenu>
#include <QVBoxLayout>

namespace cognigy {

using namespace Qt::StringLiterals;
using Kind = NavigatorModel::Kind;

NavigatorDock::NavigatorDock(NavigatorModel &model, QWidget *parent)
    : QDockWidget(tr("Navigator"), parent)
    , m_model(model)
    , m_filter(new FilterField(this))
    , m_tree(new ListTree(ListTree::Look::Navigator, this))
{
    setObjectName(u"navigatorDock"_s);
    setFeatures(DockWidgetClosable | DockWidgetMovable | DockWidgetFloatable);
    m_filter->setObjectName(u"navigatorFilter"_s);
    m_filter->setPlaceholderText(tr("Find a Project"));
    m_filter->setAccessibleName(tr("Find a Project"));
    m_filter->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_filter->setMaximumWidth(QWIDGETSIZE_MAX);
    m_tree->setObjectName(u"navigatorTree"_s);
    m_tree->setAccessibleName(tr("Navigator"));
    m_tree->setHeaderHidden(true);
    // Names of Projects often differ in their last word alone: DEV, QA, PROD.
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->setModel(&model);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);

    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(8, 2, 8, 0);
    line->addWidget(m_filter);
    column->addLayout(line);
    column->addWidget(m_tree);
    content->setMinimumWidth(200);
    setWidget(content);

    connect(m_filter, &FilterField::textChanged, this, [this](const QString &text) {
        m_model.setFilterText(text);
        if (!text.isEmpty())
            m_tree->expandToDepth(0);
    });
    connect(m_filter, &FilterField::returnPressed, this,
        [this] { m_tree->setFocus(Qt::TabFocusReason); });
    connect(m_tree, &QTreeView::clicked, this, &NavigatorDock::activate);
    connect(m_tree, &QTreeView::activated, this, &NavigatorDock::activate);
    connect(m_tree, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        // Headings only order the sections; nobody wants to open them one by one.
        if (m_model.spotOf(index).kind != Kind::Project)
            return;
        for (int row = 0; row < m_model.rowCount(index); ++row)
            m_tree->expand(m_model.index(row, 0, index));
    });
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &NavigatorDock::popUp);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &NavigatorDock::expandNew);
    // Rows that come later push the row of the place out of sight, or are that row.
    connect(
        &model, &QAbstractItemModel::rowsInserted, this,
        [this] {
            if (m_place && !m_tree->hasFocus() && m_filter->text().isEmpty())
                reveal(*m_place);
        },
        Qt::QueuedConnection);
}

void NavigatorDock::reveal(const Place &place)
{
    using Spot = NavigatorModel::Spot;
    const Section section
        = place.section == Section::SnapshotContents ? Section::Snapshots : place.section;
    QModelIndex index = m_model.indexOf(Spot{.kind = Kind::Section,
        .environment = place.environment,
        .project = place.project,
        .section = keyOf(section)});
    m_place = place;
    if (!index.isValid())
        return; // its Project may be on its way
    m_tree->setCurrentIndex(index);
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        m_tree->expand(above);
    m_tree->scrollTo(index);
}

void NavigatorDock::focusFilter()
{
    show();
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void NavigatorDock::activate(const QModelIndex &index)
{
    const NavigatorModel::Spot spot = m_model.spotOf(index);
    switch (spot.kind) {
    case Kind::Section:
        if (const auto section = sectionFromKey(spot.section)) {
            emit placeChosen({.environment = spot.environment,
                .section = *section,
                .project = spot.project,
                .projectName = spot.projectName});
        }
        break;
    case Kind::Environment:
        if (m_model.rowCount(index) == 0)
            emit environmentChosen(spot.environment);
        break;
    case Kind::Project:
    case Kind::Heading:
        m_tree->expand(index);
        break;
    case Kind::None:
    case Kind::Separator:
        break;
    }
}

void NavigatorDock::expandNew(const QModelIndex &parent, int first, int last)
{
    // An environment that has just been opened shows its Projects; the Projects stay folded.
    if (m_model.spotOf(parent).kind == Kind::Environment) {
        if (m_model.rowCount(parent) == last - first + 1)
            m_tree->expand(parent);
        return;
    }
    for (int row = first; !parent.isValid() && row <= last; ++row)
        m_tree->expand(m_model.index(row, 0));
}

void NavigatorDock::popUp(const QPoint &at)
{
    const QModelIndex index = m_tree->indexAt(at);
    const NavigatorModel::Spot spot = m_model.spotOf(index);
    if (!index.isValid() || spot.kind == Kind::Separator)
        return;
    auto *menu = new QMenu(m_tree);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    emit menuWanted(spot, menu);
    if (menu->isEmpty())
        delete menu;
    else
        menu->popup(m_tree->viewport()->mapToGlobal(at));
}

} // namespace cognigy
