// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "models/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace cognigy {

namespace {

struct TextWords {
    Q_DECLARE_TR_FUNCTIONS(cognigy::TextWords)
};

} // namespace

QString ageText(const QDateTime &then, const QDateTime &now)
{
    if (!then.isValid())
        return {};
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    const qint64 seconds = then.secsTo(now);
    const QDate day = then.toLocalTime().date();
    const QDate today = now.toLocalTime().date();
    const qint64 days = day.daysTo(today);

    // A few minutes in the future are a clock that goes wrong, not a date.
    if (seconds < minute && seconds > -10 * minute)
        return TextWords::tr("just now");
    if (seconds > 0 && seconds < hour)
        return TextWords::tr("%1 min ago").arg(seconds / minute);
    if (days == 0 && seconds > 0)
        return TextWords::tr("%1 h ago").arg(seconds / hour);
    if (days == 1)
        return TextWords::tr("yesterday");
    if (days > 1 && days < 7)
        return TextWords::tr("%1 days ago").arg(days);
    const QLocale locale;
    return day.year() == today.year()
        ? locale.toString(day, TextWords::tr("d MMM", "date of this year, in Qt's format letters"))
        : locale.toString(day, TextWords::tr("d MMM yyyy", "date, in Qt's format letters"));
}

QString exactTimeText(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    //: 1: date, 2: time with seconds, 3: time zone
    return TextWords::tr("%1, %2 %3")
        .arg(QLocale().toString(local.date(), QLocale::LongFormat),
            QLocale().toString(local.time(), QStringLiteral("HH:mm:ss")),
            local.timeZoneAbbreviation());
}

QString timeLeftText(const QDateTime &end, const QDateTime &now)
{
    if (!end.isValid())
        return {};
    const qint64 seconds = std::max<qint64>(0, now.secsTo(end));
    if (seconds >= 2 * 24 * 3600)
        return TextWords::tr("%1 days").arg(seconds / (24 * 3600));
    if (seconds >= 3600)
        return TextWords::tr("%1 h").arg(seconds / 3600);
    if (seconds >= 60)
        return TextWords::tr("%1 min").arg(seconds / 60);
    return TextWords::tr("%1 s").arg(seconds);
}

QString sizeText(qint64 bytes)
{
    if (bytes < 0)
        return {};
    return QLocale().formattedDataSize(bytes, bytes < 1000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString countText(qint64 count)
{
    return count < 0 ? QString() : QLocale().toString(count);
}

QString endpointCountText(qint64 count)
{
    if (count <= 0)
        return TextWords::tr("none", "used by no Endpoint");
    return count == 1 ? TextWords::tr("1 Endpoint")
                      : TextWords::tr("%1 Endpoints").arg(countText(count));
}

QString selectionText(qint64 selected, qint64 hidden)
{
    if (hidden <= 0)
        return TextWords::tr("%1 selected").arg(countText(selected));
    return TextWords::tr("%1 selected, %2 of them hidden by the filter")
        .arg(countText(selected), countText(hidden));
}

} // namespace cognigy
