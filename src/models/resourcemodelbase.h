// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "models/roles.h"
#include "models/rowfilter.h"
#include "models/sortvalue.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QHash>
#include <QSet>

#include <functional>

namespace cognigy {

struct RowRange;

/// The engine of every list: which rows are seen and in which order, refresh by difference, ticks,
/// load states. It keeps an index vector of its own and knows no resource; `ResourceModel<T>` holds
/// the rows and the columns. What is "stored" is counted as it came; what is seen is a "row".
class ResourceModelBase : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class LoadState {
        Idle, ///< nobody has asked yet
        Loading, ///< asked; rows of an earlier answer, if any, stay
        Ready, ///< the newest answer is shown
        Failed, ///< the newest answer is an error; earlier rows stay and are stale
        NoRight ///< the newest answer is 403: a role is missing
    };
    Q_ENUM(LoadState)

    /// The clock tells ages; it outlives the model.
    explicit ResourceModelBase(Clock &clock, QObject *parent = nullptr);

    // --- loading
    /// Asks anew; an answer to an earlier question is dropped from now on.
    void refresh();
    /// Forgets rows, ticks and any answer that is on its way: the model is Idle.
    void clear();
    LoadState loadState() const { return m_state; }
    /// The error of the newest answer; only where Failed or NoRight.
    const Error &error() const { return m_error; }
    /// True once an answer was merged: an empty list is then really empty.
    bool hasData() const { return m_seenAt.isValid(); }
    /// When the rows were seen; invalid where none ever were.
    QDateTime seenAt() const { return m_seenAt; }
    /// Rows are shown that the newest question could not confirm.
    bool isStale() const;
    /// Rows of the newest list that could not be read and are left out.
    int brokenCount() const { return m_broken; }
    /// What was wrong with the first of them.
    QString brokenReason() const { return m_brokenReason; }
    Clock &clock() const { return m_clock; }
    /// Tells that the same rows say something else, e.g. since names of people came. Filter and
    /// sort are made anew.
    void reword();

    // --- what is seen
    /// Hides the rows in which not every word is found.
    void setFilterText(const QString &text);
    QString filterText() const { return m_filter.text(); }
    /// Rows that are there, seen or hidden by the filter.
    int storedCount() const { return storedRows(); }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    int sortColumn() const { return m_sort.isEmpty() ? -1 : m_sort.first().column; }
    Qt::SortOrder sortOrder() const;

    // --- identities
    QString identityOf(const QModelIndex &index) const;
    /// The row of an identity in the given column; invalid where it is hidden or not there.
    QModelIndex indexOfIdentity(const QString &identity, int column = 0) const;
    /// True where the identity is there, seen or hidden.
    bool holds(const QString &identity) const { return m_places.contains(identity); }

    // --- ticks; they live here, by identity, and outlive a refresh, a sort and a filter
    void setTickable(bool tickable);
    bool isTickable() const { return m_tickable; }
    bool isTicked(const QString &identity) const { return m_ticked.contains(identity); }
    int tickedCount() const { return int(m_ticked.size()); }
    /// How many of them the filter hides.
    int hiddenTickedCount() const;
    /// The ticked ones in the order in which they are stored.
    QStringList tickedIdentities() const;
    void setTicked(const QString &identity, bool ticked);
    /// Ticks every row that is seen; hidden rows stay as they are.
    void tickAllVisible();
    void clearTicks();

    // --- QAbstractItemModel
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// The key of a column, under which widths and views are kept.
    QString columnKey(int column) const { return head(column).key; }
    /// The number of the column with that key; -1 where there is none.
    int columnOf(const QString &key) const;

signals:
    /// loadState, error, seenAt or hasData changed.
    void loadStateChanged();
    void ticksChanged();
    void filterChanged();

protected:
    struct Head {
        QString key;
        QString title;
        bool number = false;
        bool ages = false;
    };

    virtual void dropRows() = 0;
    virtual int storedRows() const = 0;
    virtual int columns() const = 0;
    virtual Head head(int column) const = 0;
    virtual QString storedIdentity(int stored) const = 0;
    virtual QVariant cell(int stored, int column, int role) const = 0;
    virtual SortValue sortValue(int stored, int column) const = 0;
    /// Everything that the filter looks at, in one text, not folded yet.
    virtual QString searchText(int stored) const = 0;
    /// Starts the question; its answer comes back with the generation.
    virtual void ask(quint64 generation) = 0;

    /// Whether an answer of this generation is still wanted.
    bool isCurrent(quint64 generation) const { return generation == m_generation; }
    void fail(const Error &error);
    void setBroken(int count, const QString &reason);
    /// Brings in an answer: replace(), and the list is Ready.
    void merge(const QStringList &identities, const std::function<bool(int, int)> &changed,
        const std::function<void()> &swap);
    /// Puts a fresh list in the place of the stored one: `identities` in its order, each once;
    /// `changed(old, fresh)` compares a stored row with a fresh one; `swap` exchanges the lists.
    void replace(const QStringList &identities, const std::function<bool(int, int)> &changed,
        const std::function<void()> &swap);
    /// The number under which a row is stored.
    int storedOf(const QModelIndex &index) const { return m_visible[index.row()]; }
    /// The number under which an identity is stored; -1 where it is not there.
    int storedOf(const QString &identity) const { return m_places.value(identity, -1); }
    /// Tells the views that a row looks different, where it is seen.
    void touch(const QString &identity);

private:
    struct SortBy {
        int column;
        Qt::SortOrder order;
    };

    QList<int> wantedRows();
    void sortStored(QList<int> &rows) const;
    void show(const QList<int> &wanted);
    void removeVisible(const QList<RowRange> &ranges);
    void tellChanged(const QSet<int> &stored);
    void dropVanishedTicks();
    void setState(LoadState state);
    void keepAgesTrue();

    Clock &m_clock;
    LoadState m_state = LoadState::Idle;
    Error m_error;
    QDateTime m_seenAt;
    quint64 m_generation = 0;
    int m_broken = 0;
    QString m_brokenReason;

    QList<int> m_visible; ///< stored numbers, in the order in which they are seen
    QHash<QString, int> m_places; ///< identity → stored number
    RowFilter m_filter;
    QStringList m_searchTexts; ///< folded; empty until a filter asks for them
    QList<SortBy> m_sort; ///< newest first; the earlier ones break ties
    QSet<QString> m_ticked;
    bool m_tickable = false;
    bool m_agesKept = false;
};

} // namespace cognigy
