// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "models/rowfilter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cognigy {

RowFilter::RowFilter(const QString &text)
    : m_text(text)
    , m_words(folded(text.simplified()).split(u' ', Qt::SkipEmptyParts))
{
}

bool RowFilter::accepts(const QString &folded) const
{
    return std::all_of(m_words.cbegin(), m_words.cend(),
        [&folded](const QString &word) { return folded.contains(word); });
}

QString RowFilter::folded(const QString &text)
{
    // Accents are dropped, so that "cafe" finds "Café"; people rarely type them into a search.
    QString result;
    const QString split = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    result.reserve(split.size());
    for (const QChar character : split) {
        if (character.category() != QChar::Mark_NonSpacing)
            result.append(character);
    }
    return result;
}

} // namespace cognigy
