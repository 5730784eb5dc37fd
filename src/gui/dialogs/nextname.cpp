// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/dialogs/nextname.h"

#include "api/names.h"

#include <QRegularExpression>

#include <optional>

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

const auto firstName = u"v1.0.0"_s;

/// A name cut at its last number.
struct Numbered {
    QString head;
    QString digits;
    QString tail;
};

std::optional<Numbered> lastNumberOf(const QString &name)
{
    // Numbers with more digits are hashes and times, which nobody counts up.
    static const QRegularExpression pattern(
        u"^(.*?)([0-9]{1,9})([^0-9]*)$"_s, QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = pattern.match(name);
    const QString head = match.captured(1);
    if (!match.hasMatch() || (!head.isEmpty() && head.back().isDigit()))
        return std::nullopt;
    return Numbered{head, match.captured(2), match.captured(3)};
}

QString joined(const Numbered &name, qint64 number)
{
    return name.head + QString::number(number).rightJustified(name.digits.size(), u'0') + name.tail;
}

QString free(const Numbered &name, qint64 from, const QStringList &taken)
{
    QString proposal = joined(name, from);
    while (taken.contains(proposal, Qt::CaseInsensitive))
        proposal = joined(name, ++from);
    return proposal.size() <= longestName ? proposal : QString();
}

} // namespace

QString nextSnapshotName(const QStringList &namesNewestFirst, const QDate &today)
{
    static const QRegularExpression isoDate(u"(?<![0-9])[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])"_s);
    for (const QString &name : namesNewestFirst) {
        if (const QRegularExpressionMatch match = isoDate.match(name); match.hasMatch()) {
            // What follows a date is mostly a counter of that day.
            const QString head = name.first(match.capturedStart());
            const QString dated = head + today.toString(Qt::ISODate);
            if (!namesNewestFirst.contains(dated, Qt::CaseInsensitive))
                return dated;
            const QString second = free({dated + u'-', u"2"_s, {}}, 2, namesNewestFirst);
            if (!second.isEmpty())
                return second;
            continue;
        }
        const std::optional<Numbered> numbered = lastNumberOf(name);
        if (!numbered)
            continue;
        const QString next = free(*numbered, numbered->digits.toLongLong() + 1, namesNewestFirst);
        if (!next.isEmpty())
            return next;
    }
    return namesNewestFirst.contains(firstName, Qt::CaseInsensitive)
        ? free({u"v1.0."_s, u"0"_s, {}}, 1, namesNewestFirst)
        : firstName;
}

QString nextKeyName(const QString &oldName, const QStringList &taken)
{
    const std::optional<Numbered> numbered = lastNumberOf(oldName);
    if (numbered && numbered->tail.isEmpty())
        return free(*numbered, numbered->digits.toLongLong() + 1, taken);
    return free({oldName + u' ', u"2"_s, {}}, 2, taken);
}

} // namespace cognigy
