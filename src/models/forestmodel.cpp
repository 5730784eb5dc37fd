// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "models/forestmodel.h"

#include "models/roles.h"

#include <QSet>

#include <algorithm>

namespace cognigy {

struct ForestModel::Node {
    QString identity{};
    QHash<int, QVariant> values{};
    int row = -1;
    Node *parent = nullptr;
    std::vector<std::unique_ptr<Node>> children{};

    static std::unique_ptr<Node> make(TreeNode told, Node *parent)
    {
        auto node = std::make_unique<Node>();
        node->identity = std::move(told.identity);
        node->values = std::move(told.values);
        node->row = told.row;
        node->parent = parent;
        for (TreeNode &child : told.children)
            node->children.push_back(make(std::move(child), node.get()));
        return node;
    }

    int place() const
    {
        const auto &siblings = parent->children;
        const auto found = std::find_if(siblings.begin(), siblings.end(),
            [this](const std::unique_ptr<Node> &sibling) { return sibling.get() == this; });
        return int(found - siblings.begin());
    }
};

ForestModel::ForestModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}

ForestModel::~ForestModel() = default;

ForestModel::Node *ForestModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex ForestModel::indexOf(const Node *node, int column) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->place(), column, node);
}

QModelIndex ForestModel::indexOfPath(const QStringList &path) const
{
    const Node *node = m_root.get();
    for (const QString &identity : path) {
        const auto found = std::find_if(node->children.begin(), node->children.end(),
            [&identity](const auto &child) { return child->identity == identity; });
        if (found == node->children.end())
            return {};
        node = found->get();
    }
    return indexOf(node);
}

QModelIndex ForestModel::indexOfIdentity(const QString &identity) const
{
    std::vector<const Node *> level{m_root.get()};
    while (!level.empty()) {
        std::vector<const Node *> next;
        for (const Node *node : level) {
            for (const auto &child : node->children) {
                if (child->identity == identity)
                    return indexOf(child.get());
                next.push_back(child.get());
            }
        }
        level = std::move(next);
    }
    return {};
}

QStringList ForestModel::pathOf(const QModelIndex &index) const
{
    QStringList path;
    for (const Node *node = nodeOf(index); node != m_root.get(); node = node->parent)
        path.prepend(node->identity);
    return path;
}

QModelIndex ForestModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children[std::size_t(row)].get());
}

QModelIndex ForestModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(nodeOf(index)->parent) : QModelIndex();
}

int ForestModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

int ForestModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant ForestModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != 0)
        return {};
    const Node *node = nodeOf(index);
    return role == IdentityRole ? QVariant(node->identity) : node->values.value(role);
}

int ForestModel::rowBehind(const QModelIndex &index) const
{
    return index.isValid() ? nodeOf(index)->row : -1;
}

void ForestModel::setValue(const QModelIndex &index, int role, const QVariant &value)
{
    QVariant &held = nodeOf(index)->values[role];
    if (held == value)
        return;
    held = value;
    emit dataChanged(index, index, {role});
}

void ForestModel::become(std::vector<TreeNode> roots)
{
    update(*m_root, std::move(roots));
}

void ForestModel::insertRun(Node &node, std::size_t at, std::vector<TreeNode> run)
{
    if (run.empty())
        return;
    std::vector<std::unique_ptr<Node>> made;
    for (TreeNode &told : run)
        made.push_back(Node::make(std::move(told), &node));
    beginInsertRows(indexOf(&node), int(at), int(at + made.size()) - 1);
    node.children.insert(node.children.begin() + qsizetype(at),
        std::make_move_iterator(made.begin()), std::make_move_iterator(made.end()));
    endInsertRows();
}

void ForestModel::update(Node &node, std::vector<TreeNode> wanted)
{
    QSet<QString> stays;
    for (const TreeNode &told : wanted)
        stays.insert(told.identity);
    QSet<QString> there;
    for (std::size_t place = node.children.size(); place-- > 0;) {
        if (stays.contains(node.children[place]->identity)) {
            there.insert(node.children[place]->identity);
            continue;
        }
        beginRemoveRows(indexOf(&node), int(place), int(place));
        const std::unique_ptr<Node> gone = std::move(node.children[place]);
        node.children.erase(node.children.begin() + qsizetype(place));
        endRemoveRows();
    }

    for (std::size_t place = 0; place < wanted.size();) {
        if (!there.contains(wanted[place].identity)) {
            std::vector<TreeNode> run;
            const std::size_t at = place;
            while (place < wanted.size() && !there.contains(wanted[place].identity))
                run.push_back(std::move(wanted[place++]));
            insertRun(node, at, std::move(run));
            continue;
        }
        const auto found
            = std::find_if(node.children.begin() + qsizetype(place), node.children.end(),
                [&](const auto &child) { return child->identity == wanted[place].identity; });
        const auto from = std::size_t(found - node.children.begin());
        if (from != place) {
            const QModelIndex parent = indexOf(&node);
            beginMoveRows(parent, int(from), int(from), parent, int(place));
            std::rotate(node.children.begin() + qsizetype(place), found, found + 1);
            endMoveRows();
        }
        Node &child = *node.children[place];
        const bool changed = child.values != wanted[place].values;
        child.row = wanted[place].row;
        if (changed) {
            child.values = std::move(wanted[place].values);
            emit dataChanged(indexOf(&child), indexOf(&child, columnCount() - 1));
        }
        update(child, std::move(wanted[place].children));
        ++place;
    }
}

} // namespace cognigy
