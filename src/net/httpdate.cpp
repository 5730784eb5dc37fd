// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "net/httpdate.h"

#include <QLocale>

#include <algorithm>

namespace cognigy {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

QDateTime timeFromHttp(const QByteArray &text)
{
    const QString trimmed = QString::fromLatin1(text).simplified();
    const QLocale locale = QLocale::c();
    QDateTime time = locale.toDateTime(trimmed, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!time.isValid())
        time = locale.toDateTime(trimmed, u"dddd, dd-MMM-yy hh:mm:ss 'GMT'"_s);
    if (!time.isValid())
        time = locale.toDateTime(trimmed, u"ddd MMM d hh:mm:ss yyyy"_s);
    if (!time.isValid())
        return {};
    // Two digits mean 19xx to Qt.
    if (time.date().year() < 1970)
        time = time.addYears(100);
    return QDateTime(time.date(), time.time(), Qt::UTC);
}

milliseconds retryAfterFrom(const QByteArray &text, const QDateTime &serverNow)
{
    constexpr milliseconds longest = std::chrono::hours(24);
    const QByteArray trimmed = text.trimmed();
    const bool digits = !trimmed.isEmpty()
        && std::all_of(trimmed.begin(), trimmed.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (digits) {
        if (trimmed.size() > 9)
            return longest;
        return std::min(longest, milliseconds(std::chrono::seconds(trimmed.toLongLong())));
    }
    const QDateTime time = timeFromHttp(trimmed);
    if (!time.isValid())
        return milliseconds(-1);
    return std::clamp(milliseconds(serverNow.msecsTo(time)), milliseconds(0), longest);
}

} // namespace cognigy
