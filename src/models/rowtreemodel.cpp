// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "models/rowtreemodel.h"

#include "models/text.h"

#include <algorithm>

namespace cognigy {

RowTreeModel::RowTreeModel(ResourceModelBase &rows, Grow grow, QObject *parent)
    : ForestModel(parent)
    , m_rows(rows)
    , m_grow(std::move(grow))
{
    connect(&rows, &QAbstractItemModel::rowsInserted, this, &RowTreeModel::regrow);
    connect(&rows, &QAbstractItemModel::rowsRemoved, this, &RowTreeModel::regrow);
    connect(&rows, &QAbstractItemModel::layoutChanged, this, &RowTreeModel::regrow);
    connect(&rows, &QAbstractItemModel::modelReset, this, &RowTreeModel::regrow);
    connect(&rows, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &first, const QModelIndex &last) {
            regrow(); // what changed may be what a row stands under
            tellChanged({}, first.row(), last.row());
        });
    regrow();
}

void RowTreeModel::regrow()
{
    become(m_grow(m_rows));
}

void RowTreeModel::tellChanged(const QModelIndex &under, int first, int last)
{
    for (int place = 0; place < rowCount(under); ++place) {
        const QModelIndex node = index(place, 0, under);
        if (const int row = rowBehind(node); row >= first && row <= last)
            emit dataChanged(node, index(place, columnCount() - 1, under));
        tellChanged(node, first, last);
    }
}

QModelIndex RowTreeModel::toRow(const QModelIndex &index) const
{
    const int row = rowBehind(index);
    return row < 0 ? QModelIndex() : m_rows.index(row, index.column());
}

int RowTreeModel::columnCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : m_rows.columnCount();
}

QVariant RowTreeModel::data(const QModelIndex &index, int role) const
{
    // What the tree itself says of a node goes before what the list says of its row.
    if (const QVariant own = ForestModel::data(index, role); own.isValid() && role != IdentityRole)
        return own;
    if (const QModelIndex row = toRow(index); row.isValid())
        return m_rows.data(row, role);
    return role == IdentityRole ? ForestModel::data(index, role) : QVariant();
}

bool RowTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QModelIndex row = toRow(index);
    return row.isValid() && m_rows.setData(row, value, role);
}

QVariant RowTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_rows.headerData(section, orientation, role);
}

Qt::ItemFlags RowTreeModel::flags(const QModelIndex &index) const
{
    const QModelIndex row = toRow(index);
    if (!row.isValid())
        return ForestModel::flags(index);
    return m_rows.flags(row) & ~Qt::ItemNeverHasChildren;
}

void RowTreeModel::sort(int column, Qt::SortOrder order)
{
    m_rows.sort(column, order);
}

RowTreeModel::Grow groupedBy(std::function<QString(const ResourceModelBase &, int row)> groupOf,
    std::function<QString(const QString &group)> titleOf,
    std::function<QString(const QString &group)> iconOf)
{
    return [=](const ResourceModelBase &rows) {
        std::vector<TreeNode> groups;
        QHash<QString, std::size_t> places;
        for (int row = 0; row < rows.rowCount(); ++row) {
            const QString group = groupOf(rows, row);
            if (!places.contains(group)) {
                places.insert(group, groups.size());
                groups.push_back({.identity = group,
                    .values = {{Qt::DisplayRole, titleOf(group)}, {StrongRole, true},
                        {IconNameRole, iconOf(group)}}});
            }
            groups[places.value(group)].children.push_back(
                {.identity = rows.identityOf(rows.index(row, 0)), .row = row});
        }
        for (TreeNode &group : groups)
            group.values.insert(CountRole, countText(qint64(group.children.size())));
        const QCollator collator = naturalCollator();
        std::stable_sort(groups.begin(), groups.end(), [&](const TreeNode &a, const TreeNode &b) {
            return collator.compare(a.values.value(Qt::DisplayRole).toString(),
                       b.values.value(Qt::DisplayRole).toString())
                < 0;
        });
        return groups;
    };
}

} // namespace cognigy
