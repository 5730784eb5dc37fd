// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/column.h"
#include "models/peoplenames.h"
#include "models/roles.h"

#include <memory>

namespace cognigy {

/// A column that says who did something; the id stands in the tooltip.
template <class T, class Who>
Column<T> personColumn(
    const QString &key, const QString &title, std::shared_ptr<const PeopleNames> people, Who whoOf)
{
    return {.key = key,
        .title = title,
        .text = [people, whoOf](const T &row) { return people->nameOf(whoOf(row)); },
        .extra = [people, whoOf](const T &row, int role) -> QVariant {
            const UserId who = whoOf(row);
            if (role == Qt::ToolTipRole && !who.isEmpty())
                return people->detailsOf(who);
            if (role == MutedRole && !who.isEmpty())
                return !people->knows(who);
            return {};
        }};
}

} // namespace cognigy
