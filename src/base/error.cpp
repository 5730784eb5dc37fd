// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "base/error.h"

#include <QStringList>

namespace cognigy {

using namespace Qt::StringLiterals;

QString nameOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Refused:
        return u"refused"_s;
    case Error::Kind::Dns:
        return u"dns"_s;
    case Error::Kind::Network:
        return u"network"_s;
    case Error::Kind::Timeout:
        return u"timeout"_s;
    case Error::Kind::Tls:
        return u"tls"_s;
    case Error::Kind::Proxy:
        return u"proxy"_s;
    case Error::Kind::BadReply:
        return u"bad reply"_s;
    case Error::Kind::NotCognigy:
        return u"not Cognigy.AI"_s;
    case Error::Kind::Unauthorized:
        return u"unauthorized"_s;
    case Error::Kind::Forbidden:
        return u"forbidden"_s;
    case Error::Kind::NotFound:
        return u"not found"_s;
    case Error::Kind::Conflict:
        return u"conflict"_s;
    case Error::Kind::Invalid:
        return u"invalid"_s;
    case Error::Kind::TooLarge:
        return u"too large"_s;
    case Error::Kind::RateLimited:
        return u"rate limited"_s;
    case Error::Kind::NotSupported:
        return u"not supported"_s;
    case Error::Kind::Server:
        return u"server"_s;
    case Error::Kind::TaskFailed:
        return u"task failed"_s;
    case Error::Kind::Locked:
        return u"locked"_s;
    case Error::Kind::Precondition:
        return u"precondition"_s;
    case Error::Kind::Keychain:
        return u"keychain"_s;
    case Error::Kind::File:
        return u"file"_s;
    case Error::Kind::Cancelled:
        return u"cancelled"_s;
    }
    return {};
}

QString Error::summary() const
{
    QStringList parts {nameOf(kind)};
    if (!operation.isEmpty())
        parts << operation;
    if (httpStatus > 0)
        parts << u"HTTP %1"_s.arg(httpStatus);
    if (code > 0)
        parts << u"code %1"_s.arg(code);
    if (!traceId.isEmpty())
        parts << u"trace %1"_s.arg(traceId);
    if (!detail.isEmpty())
        parts << detail;
    return parts.join(u" · "_s);
}

} // namespace cognigy
