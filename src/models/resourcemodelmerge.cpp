// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0

// The part of ResourceModelBase that moves rows: merge by identity, filter, sort, minimal signals.
#include "models/resourcemodelbase.h"

#include "models/rowdifference.h"

#include <algorithm>
#include <numeric>

using namespace std::chrono_literals;

namespace cognigy {

namespace {

// Above this many runs, telling each one costs the views more than a reset; whoever shows the rows
// keeps selection and scroll by identity then.
constexpr qsizetype mostRuns = 500;

} // namespace

void ResourceModelBase::merge(const QStringList &identities,
    const std::function<bool(int, int)> &changed, const std::function<void()> &swap)
{
    m_seenAt = m_clock.now();
    m_error = {};
    replace(identities, changed, swap);
    keepAgesTrue();
    setState(LoadState::Ready);
}

void ResourceModelBase::replace(const QStringList &identities,
    const std::function<bool(int, int)> &changed, const std::function<void()> &swap)
{
    QHash<QString, int> places;
    places.reserve(identities.size());
    for (int fresh = 0; fresh < identities.size(); ++fresh)
        places.insert(identities[fresh], fresh);

    QList<bool> vanishes(m_visible.size(), false);
    QList<int> survivors;
    QSet<int> changedRows;
    for (qsizetype row = 0; row < m_visible.size(); ++row) {
        const int stored = m_visible[row];
        const int fresh = places.value(storedIdentity(stored), -1);
        vanishes[row] = fresh < 0;
        if (fresh < 0)
            continue;
        survivors.append(fresh);
        if (changed(stored, fresh))
            changedRows.insert(fresh);
    }

    const QList<RowRange> ranges = rangesOf(vanishes);
    const bool reset = ranges.size() > mostRuns;
    if (reset)
        beginResetModel();
    else
        removeVisible(ranges);

    swap();
    m_places = std::move(places);
    m_searchTexts.clear();
    m_visible = survivors;
    if (reset) {
        m_visible = wantedRows();
        endResetModel();
    } else {
        tellChanged(changedRows);
        show(wantedRows());
    }
    dropVanishedTicks();
}

QList<int> ResourceModelBase::wantedRows()
{
    QList<int> rows;
    rows.reserve(storedRows());
    if (m_filter.isEmpty()) {
        rows.resize(storedRows());
        std::iota(rows.begin(), rows.end(), 0);
    } else {
        if (m_searchTexts.isEmpty()) {
            m_searchTexts.reserve(storedRows());
            for (int stored = 0; stored < storedRows(); ++stored)
                m_searchTexts.append(RowFilter::folded(searchText(stored)));
        }
        for (int stored = 0; stored < storedRows(); ++stored) {
            if (m_filter.accepts(m_searchTexts[stored]))
                rows.append(stored);
        }
    }
    sortStored(rows);
    return rows;
}

void ResourceModelBase::sortStored(QList<int> &rows) const
{
    if (m_sort.isEmpty())
        return;
    const QCollator collator = naturalCollator();
    std::vector<SortKeys> keys(std::size_t(m_sort.size()));
    for (std::size_t by = 0; by < keys.size(); ++by) {
        keys[by].reserve(std::size_t(rows.size()));
        for (const int stored : std::as_const(rows))
            keys[by].add(sortValue(stored, m_sort[qsizetype(by)].column), collator);
    }
    std::vector<std::size_t> places(std::size_t(rows.size()));
    std::iota(places.begin(), places.end(), std::size_t(0));
    std::stable_sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) {
        for (std::size_t by = 0; by < keys.size(); ++by) {
            if (const int order = keys[by].compare(a, b, m_sort[qsizetype(by)].order))
                return order < 0;
        }
        return false;
    });
    QList<int> sorted;
    sorted.reserve(rows.size());
    for (const std::size_t place : places)
        sorted.append(rows[qsizetype(place)]);
    rows = sorted;
}

void ResourceModelBase::show(const QList<int> &wanted)
{
    const RowDifference difference = differenceBetween(m_visible, wanted, storedRows());
    if (difference.runs() > mostRuns) {
        beginResetModel();
        m_visible = wanted;
        endResetModel();
        return;
    }
    removeVisible(difference.removed);
    if (difference.reordered) {
        emit layoutAboutToBeChanged({}, VerticalSortHint);
        QList<int> rowOf(storedRows(), -1);
        for (int row = 0; row < difference.kept.size(); ++row)
            rowOf[difference.kept[row]] = row;
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        after.reserve(before.size());
        for (const QModelIndex &old : before)
            after.append(index(rowOf[m_visible[old.row()]], old.column()));
        m_visible = difference.kept;
        changePersistentIndexList(before, after);
        emit layoutChanged({}, VerticalSortHint);
    }
    for (const RowRange &range : difference.inserted) {
        beginInsertRows({}, range.first, range.last);
        m_visible.insert(range.first, range.last - range.first + 1, 0);
        std::copy(wanted.begin() + range.first, wanted.begin() + range.last + 1,
            m_visible.begin() + range.first);
        endInsertRows();
    }
}

void ResourceModelBase::removeVisible(const QList<RowRange> &ranges)
{
    for (auto range = ranges.crbegin(); range != ranges.crend(); ++range) {
        beginRemoveRows({}, range->first, range->last);
        m_visible.remove(range->first, range->last - range->first + 1);
        endRemoveRows();
    }
}

void ResourceModelBase::tellChanged(const QSet<int> &stored)
{
    if (stored.isEmpty())
        return;
    QList<bool> flags(m_visible.size(), false);
    for (qsizetype row = 0; row < m_visible.size(); ++row)
        flags[row] = stored.contains(m_visible[row]);
    for (const RowRange &range : rangesOf(flags))
        emit dataChanged(index(range.first, 0), index(range.last, columns() - 1));
}

void ResourceModelBase::reword()
{
    m_searchTexts.clear();
    show(wantedRows());
    if (!m_visible.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns() - 1));
}

void ResourceModelBase::touch(const QString &identity)
{
    if (const QModelIndex found = indexOfIdentity(identity); found.isValid())
        emit dataChanged(found, index(found.row(), columns() - 1));
}

void ResourceModelBase::keepAgesTrue()
{
    if (m_agesKept)
        return;
    m_agesKept = true;
    m_clock.after(60s, this, [this] {
        m_agesKept = false;
        for (int column = 0; column < columns() && !m_visible.isEmpty(); ++column) {
            if (head(column).ages) {
                emit dataChanged(index(0, column), index(rowCount() - 1, column),
                    {Qt::DisplayRole, SecondLineRole, StateRole});
            }
        }
        if (hasData())
            keepAgesTrue();
    });
}

} // namespace cognigy
