// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "base/json.h"

#include <QTimeZone>

namespace cognigy {

QJsonValue valueAt(const QJsonObject &object, const char *path)
{
    QJsonValue value(object);
    for (const QLatin1StringView part : QLatin1StringView(path).tokenize(u'.')) {
        if (!value.isObject())
            return QJsonValue(QJsonValue::Undefined);
        value = value.toObject().value(part);
    }
    return value;
}

namespace {

void setParts(QJsonObject &object, QStringView path, const QJsonValue &value)
{
    const qsizetype dot = path.indexOf(u'.');
    if (dot < 0) {
        object.insert(path.toString(), value);
        return;
    }
    const QString head = path.left(dot).toString();
    QJsonObject inner = object.value(head).toObject();
    setParts(inner, path.mid(dot + 1), value);
    object.insert(head, inner);
}

} // namespace

void setValueAt(QJsonObject &object, const char *path, const QJsonValue &value)
{
    setParts(object, QString::fromLatin1(path), value);
}

QDateTime timeFromJson(const QJsonValue &value)
{
    // Beyond any second count of this century the number can only be milliseconds, which some
    // servers send where seconds are promised.
    constexpr qint64 lastSecond = 100'000'000'000;
    const auto fromNumber = [](qint64 number) {
        return number > lastSecond ? QDateTime::fromMSecsSinceEpoch(number, Qt::UTC)
                                   : QDateTime::fromSecsSinceEpoch(number, Qt::UTC);
    };
    if (value.isDouble())
        return fromNumber(value.toInteger());
    const QString text = value.toString();
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (isNumber)
        return fromNumber(number);
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

QJsonValue writeJson(const QDateTime &from, unsigned flags)
{
    if (!from.isValid())
        return {};
    if (flags & UnixSeconds)
        return from.toSecsSinceEpoch();
    return from.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace cognigy
