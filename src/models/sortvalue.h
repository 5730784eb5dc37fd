// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCollator>
#include <QDateTime>
#include <QString>
#include <QVariant>

#include <variant>
#include <vector>

namespace cognigy {

/// What a column is sorted by: apart from the text that people read. `std::monostate` is a missing
/// value, which goes last whatever the direction.
using SortValue = std::variant<std::monostate, double, QString>;

/// A time as a sort value; missing where it is not valid.
inline SortValue sortValueOf(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    return static_cast<double>(time.toMSecsSinceEpoch());
}

/// The same as a QVariant, for `SortRole`.
QVariant variantOf(const SortValue &value);

/// A collator that sees "v1.10" after "v1.9" and "é" beside "e", in the user's language.
QCollator naturalCollator();

/// One column's sort values of many rows, made ready so that a comparison is cheap.
class SortKeys {
public:
    /// Appends the key of the next row.
    void add(const SortValue &value, const QCollator &collator);
    void reserve(std::size_t rows) { m_keys.reserve(rows); }

    /// < 0, 0 or > 0 for the keys added as number a and b; missing ones last in both directions.
    int compare(std::size_t a, std::size_t b, Qt::SortOrder order) const;

private:
    using Key = std::variant<std::monostate, double, QCollatorSortKey>;
    std::vector<Key> m_keys;
};

} // namespace cognigy
