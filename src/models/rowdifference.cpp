// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "models/rowdifference.h"

namespace cognigy {

QList<RowRange> rangesOf(const QList<bool> &flags)
{
    QList<RowRange> ranges;
    for (int place = 0; place < flags.size(); ++place) {
        if (!flags[place])
            continue;
        if (!ranges.isEmpty() && ranges.last().last == place - 1)
            ranges.last().last = place;
        else
            ranges.append({place, place});
    }
    return ranges;
}

RowDifference differenceBetween(const QList<int> &before, const QList<int> &after, int limit)
{
    QList<bool> wasThere(limit, false);
    QList<bool> isThere(limit, false);
    for (const int row : before)
        wasThere[row] = true;
    for (const int row : after)
        isThere[row] = true;

    RowDifference difference;
    QList<bool> goes(before.size(), false);
    QList<int> remaining;
    remaining.reserve(before.size());
    for (qsizetype place = 0; place < before.size(); ++place) {
        goes[place] = !isThere[before[place]];
        if (!goes[place])
            remaining.append(before[place]);
    }
    QList<bool> comes(after.size(), false);
    difference.kept.reserve(remaining.size());
    for (qsizetype place = 0; place < after.size(); ++place) {
        comes[place] = !wasThere[after[place]];
        if (!comes[place])
            difference.kept.append(after[place]);
    }
    difference.removed = rangesOf(goes);
    difference.inserted = rangesOf(comes);
    difference.reordered = remaining != difference.kept;
    return difference;
}

} // namespace cognigy
