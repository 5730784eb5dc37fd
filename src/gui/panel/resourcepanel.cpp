// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0

// The set-up of the panel and its rows; states, actions and keys have a file each.
#include "gui/panel/resourcepanel.h"

#include "gui/panel/columnfitter.h"
#include "gui/panel/viewkeeper.h"
#include "gui/style/fonts.h"
#include "gui/style/icons.h"
#include "models/rowtreemodel.h"
#include "ui_ResourcePanel.h"

#include <QHeaderView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cognigy {

ResourcePanel::ResourcePanel(
    PanelDescription description, ResourceModelBase &rows, RowTreeModel *tree, QWidget *parent)
    : QWidget(parent)
    , m_description(std::move(description))
    , m_rows(rows)
    , m_tree(tree)
    , m_ui(std::make_unique<Ui::ResourcePanel>())
{
    m_ui->setupUi(this);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_context.doing = m_description.doing;
    m_rows.setTickable(m_description.tickable);
    setUpViews();
    setUpActions();
    setUpFilterLine();

    connect(&m_rows, &ResourceModelBase::loadStateChanged, this, &ResourcePanel::showState);
    connect(&m_rows, &ResourceModelBase::filterChanged, this, &ResourcePanel::showState);
    connect(&m_rows, &ResourceModelBase::ticksChanged, this, &ResourcePanel::showTicks);
    connect(&m_rows, &ResourceModelBase::filterChanged, this, &ResourcePanel::showTicks);
    showTree(!m_tree.isNull());
    showTicks();
    showState();
}

ResourcePanel::~ResourcePanel() = default;

void ResourcePanel::setUpViews()
{
    const int sortColumn = m_rows.columnOf(m_description.sortKey);
    m_ui->table->setModel(&m_rows);
    m_ui->table->setTwoLines(m_description.twoLines);
    m_ui->table->horizontalHeader()->setSortIndicatorClearable(true);
    m_ui->table->horizontalHeader()->setSortIndicator(sortColumn, m_description.sortOrder);
    m_ui->table->setSortingEnabled(true);
    m_tableFitter
        = new ColumnFitter(m_description, m_rows, m_ui->table, m_ui->table->horizontalHeader());
    new ViewKeeper(m_ui->table);
    setUpView(m_ui->table);

    m_ui->tree->setLook(ListTree::Look::Table);
    m_ui->tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    if (m_tree) {
        m_ui->tree->setModel(m_tree);
        m_ui->tree->header()->setSortIndicatorClearable(true);
        m_ui->tree->header()->setSortIndicator(sortColumn, m_description.sortOrder);
        m_ui->tree->setSortingEnabled(true);
        m_treeFitter = new ColumnFitter(m_description, m_rows, m_ui->tree, m_ui->tree->header());
        setUpView(m_ui->tree);
        // What comes is shown: a tree that hides its rows answers no question.
        connect(m_tree, &QAbstractItemModel::rowsInserted, m_ui->tree,
            [this](const QModelIndex &parent) {
                if (m_description.expands || !m_rows.filterText().isEmpty())
                    m_ui->tree->expandRecursively(parent);
            });
        if (m_description.expands)
            m_ui->tree->expandAll();
    }
}

void ResourcePanel::setUpView(QAbstractItemView *view)
{
    view->setAccessibleName(m_description.title);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    view->installEventFilter(this);
    connect(view, &QWidget::customContextMenuRequested, this,
        [this, view](const QPoint &at) { popUpMenu(view, at); });
    connect(view, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &shown) {
        const PanelAction *open = told(m_description.openAction);
        if (open && rowOf(shown).isValid())
            run(*open, {m_rows.identityOf(rowOf(shown))});
    });
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &ResourcePanel::updateActions);
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        updateActions();
        emit currentIdentityChanged(currentIdentity());
    });
}

void ResourcePanel::setUpFilterLine()
{
    m_ui->filterLine->setFixedHeight(heightFor(44));
    m_ui->filterLine->setMinimumWidth(260); // it fits itself into less than its layout asks for
    if (!m_description.filterHint.isEmpty())
        m_ui->filter->setPlaceholderText(m_description.filterHint);
    connect(m_ui->filter, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_rows.setFilterText(text); });
    m_ui->filter->setText(m_rows.filterText());
    connect(m_ui->filter, &QLineEdit::returnPressed, this, [this] { view()->setFocus(); });
    m_ui->meter->setVisible(m_description.slotCount > 0);

    const bool both = m_tree && m_description.listAndTree;
    m_ui->asList->setVisible(both);
    m_ui->asTree->setVisible(both);
    m_ui->asList->setIcon(icon(u"menu"_s));
    m_ui->asTree->setIcon(icon(u"tree"_s));
    connect(m_ui->asList, &QToolButton::clicked, this, [this] { showTree(false); });
    connect(m_ui->asTree, &QToolButton::clicked, this, [this] { showTree(true); });
}

void ResourcePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitFilterLine();
}

void ResourcePanel::fitFilterLine()
{
    // Where there is little room, first the age leaves, then the words of the buttons.
    const auto buttons = m_ui->filterLine->findChildren<QToolButton *>();
    const auto setWords = [&](bool words) {
        for (QToolButton *button : buttons) {
            if (button->defaultAction()) {
                button->setToolButtonStyle(
                    words ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
            }
        }
    };
    const bool seen = m_rows.hasData() && !m_rows.isStale();
    const auto fits
        = [this] { return m_ui->filterLine->layout()->minimumSize().width() <= width(); };
    m_ui->seen->setVisible(seen);
    setWords(true);
    if (!fits())
        m_ui->seen->setVisible(false);
    if (!fits())
        setWords(false);
}

void ResourcePanel::showTree(bool tree)
{
    const QString current = currentIdentity();
    const bool focused = view()->hasFocus();
    m_showsTree = tree && m_tree;
    m_ui->asTree->setChecked(m_showsTree);
    m_ui->asList->setChecked(!m_showsTree);
    QHeaderView *header = m_showsTree ? m_ui->tree->header() : m_ui->table->horizontalHeader();
    header->setSortIndicator(m_rows.sortColumn(), m_rows.sortOrder());
    setCurrentIdentity(current);
    showState();
    if (focused)
        view()->setFocus();
}

// --- rows --------------------------------------------------------------------------------------

QAbstractItemView *ResourcePanel::view() const
{
    return m_showsTree ? static_cast<QAbstractItemView *>(m_ui->tree) : m_ui->table;
}

QModelIndex ResourcePanel::rowOf(const QModelIndex &shown) const
{
    if (m_tree && shown.model() == m_tree)
        return m_tree->toRow(shown).siblingAtColumn(0);
    return shown.siblingAtColumn(0);
}

QString ResourcePanel::currentIdentity() const
{
    return m_rows.identityOf(rowOf(view()->currentIndex()));
}

void ResourcePanel::setCurrentIdentity(const QString &identity)
{
    if (identity.isEmpty())
        return;
    const QModelIndex index
        = m_showsTree ? m_tree->indexOfIdentity(identity) : m_rows.indexOfIdentity(identity);
    if (index.isValid())
        view()->setCurrentIndex(index);
}

QStringList ResourcePanel::selectedIdentities() const
{
    QStringList identities;
    for (const QModelIndex &shown : view()->selectionModel()->selectedRows()) {
        if (const QModelIndex row = rowOf(shown); row.isValid())
            identities << m_rows.identityOf(row);
    }
    return identities;
}

QStringList ResourcePanel::targets(PanelAction::Needs needs) const
{
    const QString current = currentIdentity();
    const QStringList currentAlone = current.isEmpty() ? QStringList() : QStringList(current);
    switch (needs) {
    case PanelAction::Needs::Nothing:
        return {};
    case PanelAction::Needs::One:
        return currentAlone;
    case PanelAction::Needs::Some:
        break;
    }
    if (m_rows.tickedCount() > 0)
        return m_rows.tickedIdentities();
    const QStringList selected = selectedIdentities();
    return selected.isEmpty() ? currentAlone : selected;
}

QModelIndexList ResourcePanel::rowsOf(const QStringList &identities) const
{
    QModelIndexList rows;
    for (const QString &identity : identities) {
        if (const QModelIndex row = m_rows.indexOfIdentity(identity); row.isValid())
            rows << row;
    }
    std::sort(rows.begin(), rows.end(),
        [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    return rows;
}

} // namespace cognigy
