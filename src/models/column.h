// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sortvalue.h"

#include <QString>
#include <QVariant>

#include <functional>

namespace cognigy {

/// One column of a list, said once: the text for people and the value it is sorted by, apart.
template <class T>
struct Column {
    QString key; ///< stays the same for ever: widths and saved views are kept under it
    QString title;
    std::function<QString(const T &)> text; ///< empty text: shown as "—" in quiet ink
    std::function<SortValue(const T &)> sort{}; ///< left out: sorted by the text
    bool number = false; ///< right-aligned, digits of equal width
    bool ages = false; ///< the text depends on "now" and is told anew every minute
    std::function<QVariant(const T &, int role)> extra{}; ///< any other `ItemRole` or Qt role
};

/// How a row is known across refreshes, and what its ids are.
template <class T>
struct RowIdentity {
    std::function<QString(const T &)> id; ///< `_id`
    std::function<QString(const T &)> referenceId{}; ///< left out where the kind has none
    std::function<QString(const T &)> whole{}; ///< where neither tells rows apart

    /// The reference id where there is one, since a restore gives new `_id`s; else the `_id`.
    QString of(const T &row) const
    {
        if (whole)
            return whole(row);
        const QString reference = referenceId ? referenceId(row) : QString();
        return reference.isEmpty() ? id(row) : reference;
    }
};

/// For structs with `id` and, maybe, `referenceId`, as those of the API.
template <class T>
RowIdentity<T> standardIdentity()
{
    RowIdentity<T> identity{[](const T &row) { return row.id.text; }};
    if constexpr (requires(const T &row) { row.referenceId.text; })
        identity.referenceId = [](const T &row) { return row.referenceId.text; };
    return identity;
}

} // namespace cognigy
