// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/forestmodel.h"
#include "models/resourcemodelbase.h"

#include <functional>

namespace cognigy {

/// The rows of a list, seen as a tree. The list stays the one place for rows, ticks, filter, sort
/// and load state; this says only who stands under whom.
class RowTreeModel : public ForestModel {
    Q_OBJECT
public:
    /// Makes the forest of the rows that are seen now; each node names its row, or none for a
    /// heading of its own. Every row that is seen must stand somewhere, exactly once.
    using Grow = std::function<std::vector<TreeNode>(const ResourceModelBase &)>;

    /// The list outlives the tree.
    RowTreeModel(ResourceModelBase &rows, Grow grow, QObject *parent = nullptr);

    /// The list's index behind a node; invalid for a heading.
    QModelIndex toRow(const QModelIndex &index) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void regrow();
    void tellChanged(const QModelIndex &under, int first, int last);

    ResourceModelBase &m_rows;
    Grow m_grow;
};

/// Puts the rows under one heading for each value of `groupOf`, headings in natural order of their
/// titles. `titleOf` and `iconOf` are asked once a group.
RowTreeModel::Grow groupedBy(std::function<QString(const ResourceModelBase &, int row)> groupOf,
    std::function<QString(const QString &group)> titleOf,
    std::function<QString(const QString &group)> iconOf);

} // namespace cognigy
