// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "base/environment.h"

#include <QRegularExpression>

namespace cognigy {

using namespace Qt::StringLiterals;

QString wordOf(Stage stage)
{
    switch (stage) {
    case Stage::Dev:
        return u"DEV"_s;
    case Stage::Qa:
        return u"QA"_s;
    case Stage::Prod:
        return u"PROD"_s;
    }
    return {};
}

Result<QUrl> baseUrlFromPasted(const QString &pasted)
{
    const auto invalid = [](const QString &why) { return Error {Error::Kind::Invalid, why}; };
    QString text = pasted.trimmed();
    if (text.isEmpty())
        return invalid(u"no address was given"_s);
    if (!text.contains(u"://"_s))
        text.prepend(u"https://"_s);

    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return invalid(u"this is not an address of a server"_s);
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return invalid(u"the address must begin with https:// or http://"_s);
    if (!url.userInfo().isEmpty())
        return invalid(u"an address must not hold a user name or a password"_s);

    url.setQuery(QString());
    url.setFragment(QString());
    // The documentation's own table ends some base URLs in /openapi; browsers add more behind it.
    static const QRegularExpression tail(
        u"/(openapi|new|management|v\\d+\\.\\d+|insights)(/.*)?$"_s);
    QString path = url.path().remove(tail);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path);
    return url;
}

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) {
        return url.port(url.scheme() == "https"_L1 ? 443 : 80);
    };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

} // namespace cognigy
