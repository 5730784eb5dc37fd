// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "models/column.h"
#include "models/roles.h"
#include "models/text.h"

namespace cognigy {

/// A column of a time: told as an age, exact in the tooltip, sorted by the instant.
template <class T, class Time>
Column<T> timeColumn(const QString &key, const QString &title, Clock &clock, Time timeOf)
{
    return {.key = key,
        .title = title,
        .text = [timeOf, &clock](const T &row) { return ageText(timeOf(row), clock.now()); },
        .sort = [timeOf](const T &row) { return sortValueOf(timeOf(row)); },
        .ages = true,
        .extra = [timeOf](const T &row, int role) -> QVariant {
            if (role == Qt::ToolTipRole || role == CopyRole)
                return exactTimeText(timeOf(row));
            return {};
        }};
}

} // namespace cognigy
