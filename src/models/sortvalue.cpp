// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sortvalue.h"

#include <QLocale>

namespace cognigy {

QVariant variantOf(const SortValue &value)
{
    if (const auto *number = std::get_if<double>(&value))
        return *number;
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    return {};
}

QCollator naturalCollator()
{
    // The C locale compares code points and knows no numbers: English is the better default.
    const QLocale wanted;
    QCollator collator(wanted.language() == QLocale::C
            ? QLocale(QLocale::English, QLocale::UnitedStates)
            : wanted);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

void SortKeys::add(const SortValue &value, const QCollator &collator)
{
    if (const auto *number = std::get_if<double>(&value))
        m_keys.emplace_back(*number);
    else if (const auto *text = std::get_if<QString>(&value); text && !text->isEmpty())
        m_keys.emplace_back(collator.sortKey(*text));
    else
        m_keys.emplace_back(std::monostate{});
}

int SortKeys::compare(std::size_t a, std::size_t b, Qt::SortOrder order) const
{
    const Key &left = m_keys[a];
    const Key &right = m_keys[b];
    const bool leftMissing = std::holds_alternative<std::monostate>(left);
    const bool rightMissing = std::holds_alternative<std::monostate>(right);
    if (leftMissing || rightMissing)
        return int(leftMissing) - int(rightMissing);

    int result = 0;
    if (left.index() != right.index()) {
        result = left.index() < right.index() ? -1 : 1;
    } else if (const auto *number = std::get_if<double>(&left)) {
        const double other = std::get<double>(right);
        result = int(*number > other) - int(*number < other);
    } else {
        result = std::get<QCollatorSortKey>(left).compare(std::get<QCollatorSortKey>(right));
    }
    return order == Qt::AscendingOrder ? result : -result;
}

} // namespace cognigy
