// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "api/channels.h"

#include "api/jsontable.h"

#include <QHash>
#include <QJsonObject>

namespace cognigy {

using namespace Qt::StringLiterals;

QString channelLabel(const QString &channel)
{
    static const QHash<QString, QString> labels = [] {
        QHash<QString, QString> known;
        if (const auto rows = tableFrom(builtInData(u"channels.json"_s), u"channels"_s)) {
            for (const QJsonValue &value : *rows) {
                const QJsonObject row = value.toObject();
                known.insert(row.value("name"_L1).toString(), row.value("label"_L1).toString());
            }
        }
        return known;
    }();
    return labels.value(channel, channel);
}

} // namespace cognigy
