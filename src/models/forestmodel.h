// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemModel>
#include <QHash>
#include <QString>
#include <QVariant>

#include <memory>
#include <vector>

namespace cognigy {

/// What a tree shall look like: told as a whole, each time that it may have changed.
struct TreeNode {
    QString identity; ///< unique among its siblings; the node is the same as long as this is
    QHash<int, QVariant> values{}; ///< by role, for column 0
    int row = -1; ///< the row of another model that stands behind it; negative: none
    std::vector<TreeNode> children{};
};

/// A tree that is changed by difference: nodes that stay keep their indexes, so selection,
/// expansion and scroll stay as well.
class ForestModel : public QAbstractItemModel {
    Q_OBJECT
public:
    explicit ForestModel(QObject *parent = nullptr);
    ~ForestModel() override;

    /// The node at a path of identities; invalid where it is not there.
    QModelIndex indexOfPath(const QStringList &path) const;
    /// The first node of that identity, parents before children; invalid where there is none.
    QModelIndex indexOfIdentity(const QString &identity) const;
    /// The path of identities to a node.
    QStringList pathOf(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    using QObject::parent;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    /// Makes the tree look like this.
    void become(std::vector<TreeNode> roots);
    /// Sets one value of a node, where it differs.
    void setValue(const QModelIndex &index, int role, const QVariant &value);
    /// The row of the other model that stands behind an index.
    int rowBehind(const QModelIndex &index) const;

private:
    struct Node;
    Node *nodeOf(const QModelIndex &index) const;
    QModelIndex indexOf(const Node *node, int column = 0) const;
    void update(Node &node, std::vector<TreeNode> wanted);
    void insertRun(Node &node, std::size_t at, std::vector<TreeNode> run);

    std::unique_ptr<Node> m_root;
};

} // namespace cognigy
