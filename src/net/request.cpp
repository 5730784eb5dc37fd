// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "net/request.h"

#include <QRegularExpression>

namespace cognigy {

using namespace Qt::StringLiterals;

QByteArray wordOf(Verb verb)
{
    switch (verb) {
    case Verb::Get:
        return "GET";
    case Verb::Head:
        return "HEAD";
    case Verb::Post:
        return "POST";
    case Verb::Put:
        return "PUT";
    case Verb::Patch:
        return "PATCH";
    case Verb::Delete:
        return "DELETE";
    }
    return {};
}

Result<QString> expandedPath(const Request &request)
{
    const auto refuse = [&](const QString &why) {
        return Error{
            .kind = Error::Kind::Precondition, .detail = why, .operation = request.operation};
    };
    static const QRegularExpression placeholder(u"\\{([^{}]*)\\}"_s);
    QString path;
    qsizetype copied = 0;
    for (auto it = placeholder.globalMatch(request.path); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString name = match.captured(1);
        const auto part = std::find_if(request.parts.begin(), request.parts.end(),
            [&](const auto &candidate) { return candidate.first == name; });
        if (part == request.parts.end())
            return refuse(u"the part \"%1\" of the path is missing"_s.arg(name));
        // A dot segment would be resolved away by the next hop: the same as an empty part.
        if (part->second.isEmpty() || part->second == "."_L1 || part->second == ".."_L1)
            return refuse(u"the part \"%1\" of the path is empty"_s.arg(name));
        path += QStringView(request.path).mid(copied, match.capturedStart() - copied);
        path += QString::fromLatin1(QUrl::toPercentEncoding(part->second));
        copied = match.capturedEnd();
    }
    path += QStringView(request.path).mid(copied);
    if (!path.startsWith(u'/'))
        return refuse(u"a path begins with a slash"_s);
    return path;
}

} // namespace cognigy
