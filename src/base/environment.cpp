// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "base/environment.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

struct AddressWords {
    Q_DECLARE_TR_FUNCTIONS(cognigy::AddressWords)
};

} // namespace

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
    const auto invalid = [](const QString &why) { return Error{Error::Kind::Invalid, why}; };
    QString text = pasted.trimmed();
    if (text.isEmpty())
        return invalid(AddressWords::tr("No address was given."));
    if (!text.contains(u"://"_s))
        text.prepend(u"https://"_s);

    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return invalid(AddressWords::tr("This is not the address of a server."));
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return invalid(AddressWords::tr("The address must begin with https:// or http://."));
    if (!url.userInfo().isEmpty())
        return invalid(AddressWords::tr("An address must not hold a user name or a password."));

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
    const auto port
        = [](const QUrl &url) { return url.port(url.scheme() == "https"_L1 ? 443 : 80); };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

} // namespace cognigy
