// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "operations/installations.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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
    QFile file(u":/api/installations.json"_s);
    if (!file.open(QFile::ReadOnly))
        return {};
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    QList<Installation> result;
    for (const QJsonValue &value : root.value("installations"_L1).toArray()) {
        Installation installation {.id = value["id"_L1].toString(),
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
