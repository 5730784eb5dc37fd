// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace cognigy {

/// The words of a filter line: a row stays where every word is found in it, in any order and case.
class RowFilter {
public:
    RowFilter() = default;
    explicit RowFilter(const QString &text);

    bool isEmpty() const { return m_words.isEmpty(); }
    /// The text as it was typed.
    QString text() const { return m_text; }
    /// True where the folded text holds every word.
    bool accepts(const QString &folded) const;

    /// The form in which texts are compared: without case and without accents.
    static QString folded(const QString &text);

private:
    QString m_text;
    QStringList m_words;
};

} // namespace cognigy
