// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/page.h"
#include "base/future.h"
#include "models/column.h"
#include "models/resourcemodelbase.h"

#include <QSet>

#include <optional>
#include <vector>

namespace cognigy {

/// A list of structs with columns, filled by one asynchronous function. Told by data: a resource
/// adds columns and a fetch function, no subclass.
template <class T>
class ResourceModel : public ResourceModelBase {
public:
    using Fetch = std::function<QFuture<Result<Page<T>>>()>;

    ResourceModel(QList<Column<T>> columns, RowIdentity<T> identity, Fetch fetch, Clock &clock,
        QObject *parent = nullptr)
        : ResourceModelBase(clock, parent)
        , m_columns(std::move(columns))
        , m_identity(std::move(identity))
        , m_fetch(std::move(fetch))
    {
    }

    /// Asks another place from the next refresh on.
    void setFetch(Fetch fetch) { m_fetch = std::move(fetch); }

    /// All rows as they came, seen or hidden.
    const std::vector<T> &stored() const { return m_rows; }
    /// The row behind an index that is valid.
    const T &at(const QModelIndex &index) const { return row(storedOf(index)); }
    /// The row of an identity, seen or hidden.
    std::optional<T> find(const QString &identity) const
    {
        const int place = storedOf(identity);
        return place < 0 ? std::nullopt : std::optional<T>(row(place));
    }

    /// Brings in a list that came another way than by a refresh.
    void setRows(std::vector<T> rows) { take({.items = std::move(rows)}); }

protected:
    void dropRows() override { m_rows.clear(); }
    int storedRows() const override { return int(m_rows.size()); }
    int columns() const override { return int(m_columns.size()); }
    Head head(int column) const override
    {
        const Column<T> &c = m_columns[column];
        return {c.key, c.title, c.number, c.ages};
    }
    QString storedIdentity(int stored) const override { return m_identity.of(row(stored)); }

    SortValue sortValue(int stored, int column) const override
    {
        const Column<T> &c = m_columns[column];
        return c.sort ? c.sort(row(stored)) : SortValue(c.text(row(stored)));
    }

    QString searchText(int stored) const override
    {
        const T &item = row(stored);
        QStringList parts{m_identity.id(item)};
        if (m_identity.referenceId)
            parts << m_identity.referenceId(item);
        for (const Column<T> &c : m_columns) {
            parts << c.text(item);
            if (c.extra)
                parts << c.extra(item, SecondLineRole).toString();
        }
        return parts.join(QChar::LineFeed);
    }

    QVariant cell(int stored, int column, int role) const override
    {
        const Column<T> &c = m_columns[column];
        const T &item = row(stored);
        if (c.extra) {
            if (QVariant value = c.extra(item, role); value.isValid())
                return value;
        }
        switch (role) {
        case Qt::DisplayRole: {
            const QString text = c.text(item);
            return text.isEmpty() ? QString(QChar(0x2014)) : text;
        }
        case CopyRole:
            return c.text(item);
        case MutedRole:
            return c.text(item).isEmpty();
        case NumberRole:
            return c.number;
        case IdRole:
            return m_identity.id(item);
        case ReferenceIdRole:
            return m_identity.referenceId ? m_identity.referenceId(item) : QString();
        case Qt::TextAlignmentRole:
            return int((c.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        case Qt::AccessibleTextRole: {
            const QString second = c.extra ? c.extra(item, SecondLineRole).toString() : QString();
            return second.isEmpty() ? c.text(item) : c.text(item) + QStringLiteral(", ") + second;
        }
        default:
            return {};
        }
    }

    void ask(quint64 generation) override
    {
        whenDone(this, m_fetch(), [this, generation](Result<Page<T>> answer) {
            if (!isCurrent(generation))
                return;
            if (answer)
                take(std::move(answer).value());
            else
                fail(answer.error());
        });
    }

    /// Puts what is known beside the list on a row (who uses it, what is being done to it). Asked
    /// for each fresh row, and for all rows by redress().
    virtual void dress(T &) const { }

    /// What dress() says has changed. Load state and the time at which rows were seen stay.
    void redress()
    {
        std::vector<T> fresh = m_rows;
        QStringList identities;
        for (T &item : fresh) {
            dress(item);
            identities << m_identity.of(item);
        }
        replace(
            identities, [&](int old, int now) { return !same(row(old), fresh[std::size_t(now)]); },
            [&] { m_rows = std::move(fresh); });
    }

private:
    const T &row(int stored) const { return m_rows[std::size_t(stored)]; }

    void take(Page<T> answer)
    {
        // Pages are read one after the other: a row may have moved between two and come twice.
        std::vector<T> fresh;
        fresh.reserve(answer.items.size());
        QStringList identities;
        QSet<QString> seen;
        for (T &item : answer.items) {
            const QString identity = m_identity.of(item);
            if (seen.contains(identity))
                continue;
            seen.insert(identity);
            identities << identity;
            dress(item);
            fresh.push_back(std::move(item));
        }
        setBroken(answer.broken, answer.brokenReason);
        merge(
            identities, [&](int old, int now) { return !same(row(old), fresh[std::size_t(now)]); },
            [&] { m_rows = std::move(fresh); });
    }

    static bool same(const T &a, const T &b)
    {
        if constexpr (requires { a == b; })
            return a == b;
        else
            return sameFields(a, b);
    }

    QList<Column<T>> m_columns;
    RowIdentity<T> m_identity;
    Fetch m_fetch;
    std::vector<T> m_rows;
};

} // namespace cognigy
