// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

namespace cognigy {

/// Rows `first` to `last`, both included.
struct RowRange {
    int first = 0;
    int last = 0;
    friend bool operator==(const RowRange &, const RowRange &) = default;
};

/// How a list of row numbers becomes another one: take away, put in order, put in.
struct RowDifference {
    QList<RowRange> removed; ///< places in the old list, top first: take away from the bottom up
    QList<int> kept; ///< what stays, in the new order
    bool reordered = false; ///< what stays has changed its order
    QList<RowRange> inserted; ///< places in the new list, top first: put in from the top down

    qsizetype runs() const { return removed.size() + inserted.size(); }
};

/// The runs of consecutive places for which the flag is set.
QList<RowRange> rangesOf(const QList<bool> &flags);

/// What leads from `before` to `after`. Both hold each number below `limit` at most once.
RowDifference differenceBetween(const QList<int> &before, const QList<int> &after, int limit);

} // namespace cognigy
