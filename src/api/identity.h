// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace cognigy {

/// What tells one row of a list from the others and stays the same across refreshes: the reference
/// id where the kind has one, since a restore gives new `_id`s; else the `_id`.
template <class T>
QString identityOf(const T &item)
{
    if constexpr (requires { item.referenceId.text; }) {
        if (!item.referenceId.isEmpty())
            return item.referenceId.text;
    }
    return item.id.text;
}

} // namespace cognigy
