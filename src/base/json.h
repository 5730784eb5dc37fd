// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/field.h"
#include "base/ids.h"
#include "base/result.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <optional>

namespace cognigy {

/// The value at a dotted path; undefined where a part is missing.
QJsonValue valueAt(const QJsonObject &object, const char *path);

/// Sets the value at a dotted path, making the objects on the way.
void setValueAt(QJsonObject &object, const char *path, const QJsonValue &value);

/// A date of the API: Unix seconds (also where they came as a text) or an ISO 8601 text, in UTC.
QDateTime timeFromJson(const QJsonValue &value);

// --- one value ---------------------------------------------------------------------------------

inline void readJson(const QJsonValue &from, QString &to, unsigned)
{
    to = from.isDouble() ? QString::number(from.toInteger()) : from.toString();
}
inline void readJson(const QJsonValue &from, bool &to, unsigned) { to = from.toBool(to); }
inline void readJson(const QJsonValue &from, qint64 &to, unsigned) { to = from.toInteger(to); }
inline void readJson(const QJsonValue &from, double &to, unsigned) { to = from.toDouble(to); }
inline void readJson(const QJsonValue &from, QJsonObject &to, unsigned) { to = from.toObject(); }
inline void readJson(const QJsonValue &from, QJsonArray &to, unsigned) { to = from.toArray(); }
inline void readJson(const QJsonValue &from, QDateTime &to, unsigned) { to = timeFromJson(from); }
inline void readJson(const QJsonValue &from, Secret &to, unsigned)
{
    to = Secret::take(from.toString());
}
inline void readJson(const QJsonValue &from, QStringList &to, unsigned)
{
    to.clear();
    for (const QJsonValue &item : from.toArray())
        to << item.toString();
}
template<class IdTag>
void readJson(const QJsonValue &from, Id<IdTag> &to, unsigned)
{
    to = Id<IdTag>(from.toString());
}
template<class T>
void readJson(const QJsonValue &from, std::optional<T> &to, unsigned flags)
{
    if (from.isNull() || from.isUndefined()) {
        to.reset();
        return;
    }
    T value {};
    readJson(from, value, flags);
    to = std::move(value);
}

inline QJsonValue writeJson(const QString &from, unsigned) { return from; }
inline QJsonValue writeJson(bool from, unsigned) { return from; }
inline QJsonValue writeJson(qint64 from, unsigned) { return from; }
inline QJsonValue writeJson(double from, unsigned) { return from; }
inline QJsonValue writeJson(const QJsonObject &from, unsigned) { return from; }
inline QJsonValue writeJson(const QJsonArray &from, unsigned) { return from; }
inline QJsonValue writeJson(const QStringList &from, unsigned)
{
    return QJsonArray::fromStringList(from);
}
QJsonValue writeJson(const QDateTime &from, unsigned flags);
template<class IdTag>
QJsonValue writeJson(const Id<IdTag> &from, unsigned)
{
    return from.isEmpty() ? QJsonValue() : QJsonValue(from.text);
}
template<class T>
QJsonValue writeJson(const std::optional<T> &from, unsigned flags)
{
    return from ? writeJson(*from, flags) : QJsonValue();
}

// --- whole structs -----------------------------------------------------------------------------

/// Reads a struct by its fields. Error BadReply naming the first required field that is missing.
/// Unknown members of the object are left alone; a struct that must not lose them keeps `raw`.
template<class Struct>
Result<Struct> fromJson(const QJsonObject &object)
{
    Struct result;
    QString missing;
    forEachField<Struct>([&](const auto &field) {
        const QJsonValue value = valueAt(object, field.path);
        if (value.isUndefined() || value.isNull()) {
            if ((field.flags & Required) && missing.isEmpty())
                missing = QString::fromLatin1(field.path);
            return;
        }
        readJson(value, result.*field.member, field.flags);
    });
    if (!missing.isEmpty()) {
        return Error {.kind = Error::Kind::BadReply,
            .detail = QStringLiteral("the reply lacks the field \"%1\"").arg(missing)};
    }
    if constexpr (requires { result.raw; })
        result.raw = object;
    return result;
}

/// The fields that may be sent and differ from `before`: the body of a PATCH.
template<class Struct>
QJsonObject changesBetween(const Struct &before, const Struct &after)
{
    QJsonObject changes;
    forEachField<Struct>([&](const auto &field) {
        using Member = typename std::remove_cvref_t<decltype(field)>::Type;
        if constexpr (!isSecret<Member>) {
            if (!(field.flags & ReadOnly) && !(before.*field.member == after.*field.member))
                setValueAt(changes, field.path, writeJson(after.*field.member, field.flags));
        }
    });
    return changes;
}

/// True where every field but the secret ones is equal.
template<class Struct>
bool sameFields(const Struct &a, const Struct &b)
{
    bool same = true;
    forEachField<Struct>([&](const auto &field) {
        using Member = typename std::remove_cvref_t<decltype(field)>::Type;
        if constexpr (!isSecret<Member>)
            same = same && a.*field.member == b.*field.member;
    });
    return same;
}

} // namespace cognigy
