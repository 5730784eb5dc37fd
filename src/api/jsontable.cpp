// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "api/jsontable.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

// The macro cannot stand in a namespace.
static void initApiResources()
{
    Q_INIT_RESOURCE(api);
}

namespace cognigy {

using namespace Qt::StringLiterals;

Result<QJsonArray> tableFrom(const QByteArray &json, const QString &list)
{
    QJsonParseError problem;
    const QJsonValue value = QJsonDocument::fromJson(json, &problem).object().value(list);
    if (value.isArray())
        return value.toArray();
    const QString why = problem.error == QJsonParseError::NoError
        ? u"there is no list \"%1\""_s.arg(list)
        : problem.errorString();
    return Error{.kind = Error::Kind::BadReply, .detail = why};
}

QByteArray builtInData(const QString &name)
{
    initApiResources();
    QFile file(u":/api/"_s + name);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace cognigy
