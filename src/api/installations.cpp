// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "api/installations.h"

#include "api/jsontable.h"

#include <QRegularExpression>

namespace cognigy {

using namespace Qt::StringLiterals;

QUrl Installation::urlFor(const QString &region) const
{
    if (!baseUrl.contains("{region}"_L1))
        return QUrl(baseUrl);
    static const QRegularExpression usable(u"^[a-z0-9-]{1,20}$"_s);
    const QString wanted = region.trimmed().toLower();
    if (!usable.match(wanted).hasMatch())
        return {};
    return QUrl(QString(baseUrl).replace("{region}"_L1, wanted));
}

QList<Installation> knownInstallations()
{
    const Result<QJsonArray> table
        = tableFrom(builtInData(u"installations.json"_s), u"installations"_s);
    if (!table)
        return {};
    QList<Installation> result;
    for (const QJsonValue &value : *table) {
        Installation installation{.id = value["id"_L1].toString(),
            .name = value["name"_L1].toString(),
            .baseUrl = value["baseUrl"_L1].toString(),
            .regions = {}};
        for (const QJsonValue &region : value["regions"_L1].toArray())
            installation.regions << region.toString();
        result << installation;
    }
    return result;
}

} // namespace cognigy
