// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "models/resourcemodelbase.h"

#include <algorithm>

namespace cognigy {

ResourceModelBase::ResourceModelBase(Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
}

// --- loading -----------------------------------------------------------------------------------

void ResourceModelBase::refresh()
{
    ++m_generation;
    setState(LoadState::Loading);
    ask(m_generation);
}

void ResourceModelBase::clear()
{
    ++m_generation;
    beginResetModel();
    dropRows();
    m_visible.clear();
    m_places.clear();
    m_searchTexts.clear();
    m_seenAt = {};
    m_error = {};
    setBroken(0, {});
    endResetModel();
    dropVanishedTicks();
    setState(LoadState::Idle);
}

bool ResourceModelBase::isStale() const
{
    return hasData() && (m_state == LoadState::Failed || m_state == LoadState::NoRight);
}

void ResourceModelBase::fail(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled) {
        setState(hasData() ? LoadState::Ready : LoadState::Idle);
        return;
    }
    m_error = error;
    setState(error.kind == Error::Kind::Forbidden ? LoadState::NoRight : LoadState::Failed);
}

void ResourceModelBase::setBroken(int count, const QString &reason)
{
    m_broken = count;
    m_brokenReason = reason;
}

void ResourceModelBase::setState(LoadState state)
{
    m_state = state;
    emit loadStateChanged();
}

// --- filter and sort ---------------------------------------------------------------------------

void ResourceModelBase::setFilterText(const QString &text)
{
    if (text == m_filter.text())
        return;
    m_filter = RowFilter(text);
    show(wantedRows());
    emit filterChanged();
}

void ResourceModelBase::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount()) {
        m_sort.clear();
    } else {
        constexpr qsizetype ties = 3;
        m_sort.removeIf([column](const SortBy &by) { return by.column == column; });
        m_sort.prepend({column, order});
        m_sort.resize(std::min(m_sort.size(), ties));
    }
    show(wantedRows());
}

Qt::SortOrder ResourceModelBase::sortOrder() const
{
    return m_sort.isEmpty() ? Qt::AscendingOrder : m_sort.first().order;
}

// --- identities and ticks ----------------------------------------------------------------------

QString ResourceModelBase::identityOf(const QModelIndex &index) const
{
    return index.isValid() ? storedIdentity(storedOf(index)) : QString();
}

QModelIndex ResourceModelBase::indexOfIdentity(const QString &identity, int column) const
{
    const int stored = m_places.value(identity, -1);
    const qsizetype row = stored < 0 ? -1 : m_visible.indexOf(stored);
    return row < 0 ? QModelIndex() : index(int(row), column);
}

void ResourceModelBase::setTickable(bool tickable)
{
    m_tickable = tickable;
}

QStringList ResourceModelBase::tickedIdentities() const
{
    QStringList identities(m_ticked.cbegin(), m_ticked.cend());
    std::sort(identities.begin(), identities.end(), [this](const QString &a, const QString &b) {
        return m_places.value(a) < m_places.value(b);
    });
    return identities;
}

void ResourceModelBase::setTicked(const QString &identity, bool ticked)
{
    if (!m_places.contains(identity) || ticked == m_ticked.contains(identity))
        return;
    if (ticked)
        m_ticked.insert(identity);
    else
        m_ticked.remove(identity);
    touch(identity);
    emit ticksChanged();
}

void ResourceModelBase::tickAllVisible()
{
    if (m_visible.isEmpty())
        return;
    for (const int stored : std::as_const(m_visible))
        m_ticked.insert(storedIdentity(stored));
    emit dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    emit ticksChanged();
}

void ResourceModelBase::clearTicks()
{
    if (m_ticked.isEmpty())
        return;
    m_ticked.clear();
    if (!m_visible.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    emit ticksChanged();
}

int ResourceModelBase::hiddenTickedCount() const
{
    if (m_ticked.isEmpty() || m_filter.isEmpty())
        return 0;
    const auto seen = std::count_if(m_visible.cbegin(), m_visible.cend(),
        [this](int stored) { return m_ticked.contains(storedIdentity(stored)); });
    return tickedCount() - int(seen);
}

void ResourceModelBase::dropVanishedTicks()
{
    if (m_ticked.removeIf([this](const QString &id) { return !m_places.contains(id); }) > 0)
        emit ticksChanged();
}

// --- QAbstractItemModel ------------------------------------------------------------------------

int ResourceModelBase::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_visible.size());
}

int ResourceModelBase::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns();
}

QVariant ResourceModelBase::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int stored = storedOf(index);
    switch (role) {
    case IdentityRole:
        return storedIdentity(stored);
    case SortRole:
        return variantOf(sortValue(stored, index.column()));
    case Qt::CheckStateRole:
        if (!m_tickable || index.column() != 0)
            return {};
        return m_ticked.contains(storedIdentity(stored)) ? Qt::Checked : Qt::Unchecked;
    default:
        return cell(stored, index.column(), role);
    }
}

bool ResourceModelBase::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !m_tickable || index.column() != 0)
        return false;
    setTicked(identityOf(index), value.toInt() == Qt::Checked);
    return true;
}

QVariant ResourceModelBase::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns())
        return {};
    const Head column = head(section);
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return int((column.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags ResourceModelBase::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return QAbstractTableModel::flags(index);
    Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    if (m_tickable && index.column() == 0)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

int ResourceModelBase::columnOf(const QString &key) const
{
    for (int column = 0; column < columns(); ++column) {
        if (head(column).key == key)
            return column;
    }
    return -1;
}

} // namespace cognigy
