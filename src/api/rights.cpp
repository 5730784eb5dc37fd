// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "api/rights.h"

#include "api/jsontable.h"
#include "base/json.h"
#include "base/log.h"

#include <algorithm>

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

/// Pass everywhere: the one in the organisation, the other inside its Project.
const QStringList masters{u"admin"_s, u"projectAdmin"_s};

QString keyOf(const QString &kind, const QString &action)
{
    return kind + u'/' + action;
}

bool reads(const CatalogueEntry &entry)
{
    return entry.method == u"GET"_s;
}

} // namespace

Result<Rights> Rights::fromJson(const QByteArray &json, const Catalogue &catalogue)
{
    const Result<QJsonArray> table = tableFrom(json, u"rights"_s);
    const Result<QJsonArray> roles = tableFrom(json, u"roles"_s);
    if (!table || !roles)
        return table ? roles.error() : table.error();

    Rights rights;
    for (const QJsonValue &value : *roles) {
        const QJsonObject row = value.toObject();
        rights.m_descriptions.insert(
            row.value("name"_L1).toString(), row.value("text"_L1).toString());
    }
    QHash<QString, QStringList> byAction;
    for (const QJsonValue &value : *table) {
        const QJsonObject row = value.toObject();
        QStringList names;
        readJson(row.value("roles"_L1), names, Plain);
        byAction.insert(
            keyOf(row.value("kind"_L1).toString(), row.value("action"_L1).toString()), names);
    }
    for (const CatalogueEntry &entry : catalogue.entries()) {
        const QString special = keyOf(entry.kind, entry.verb);
        const QString general = keyOf(entry.kind, reads(entry) ? u"read"_s : u"write"_s);
        QStringList needed = byAction.value(byAction.contains(special) ? special : general);
        // Words with an @ are no roles: such a rule cannot be judged by roles alone.
        const bool open = std::any_of(needed.begin(), needed.end(),
            [](const QString &role) { return role.startsWith(u'@'); });
        if (open || needed.isEmpty())
            continue;
        std::stable_partition(needed.begin(), needed.end(),
            [](const QString &role) { return !masters.contains(role); });
        for (const QString &name : {entry.id, entry.name}) {
            if (!rights.m_roles.contains(name))
                rights.m_roles.insert(name, needed);
        }
    }
    return rights;
}

const Rights &Rights::builtIn()
{
    static const Rights rights = [] {
        Result<Rights> read = fromJson(builtInData(u"roles.json"_s), Catalogue::builtIn());
        if (!read)
            qCCritical(lcApi) << "roles.json:" << read.error().summary();
        return read ? std::move(read).value() : Rights{};
    }();
    return rights;
}

QStringList Rights::rolesFor(const QString &operation) const
{
    return m_roles.value(operation);
}

bool Rights::mayRun(const QString &operation, const QStringList &roles) const
{
    const QStringList needed = rolesFor(operation);
    if (needed.isEmpty())
        return true;
    return std::any_of(roles.begin(), roles.end(),
        [&](const QString &role) { return needed.contains(role) || masters.contains(role); });
}

QString Rights::missingRole(const QString &operation, const QStringList &roles) const
{
    return mayRun(operation, roles) ? QString() : rolesFor(operation).constFirst();
}

} // namespace cognigy
