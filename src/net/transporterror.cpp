// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "net/transporterror.h"

#include "net/certificates.h"

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

Error timeoutError(const TransportFailure &failure)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(failure.limit).count();
    const auto words = [&]() -> QString {
        switch (failure.reached) {
        case Reached::Nothing:
        case Reached::Connecting:
            return u"%1 could not be reached within %2 seconds"_s;
        case Reached::Sent:
            return u"%1 took the request but did not answer for %2 seconds"_s;
        case Reached::Answered:
            return u"%1 began to answer and then fell silent for %2 seconds"_s;
        }
        return {};
    }();
    return Error{.kind = Error::Kind::Timeout, .detail = words.arg(failure.host).arg(seconds)};
}

} // namespace

Error errorFrom(const TransportFailure &failure)
{
    if (failure.timedOut)
        return timeoutError(failure);
    if (!failure.tls.isEmpty())
        return Error{.kind = Error::Kind::Tls, .detail = wordsFor(failure.tls)};
    const auto as = [&](Error::Kind kind) { return Error{.kind = kind, .detail = failure.words}; };
    // Without encryption the proxy is the one that is connected to, and has its troubles.
    const bool ofProxy = failure.proxied && !failure.encrypted && failure.reached < Reached::Sent;
    switch (ofProxy ? QNetworkReply::UnknownProxyError : failure.code) {
    case QNetworkReply::ConnectionRefusedError:
        return as(Error::Kind::Refused);
    case QNetworkReply::HostNotFoundError:
        return as(Error::Kind::Dns);
    case QNetworkReply::TimeoutError:
        return as(Error::Kind::Timeout);
    case QNetworkReply::SslHandshakeFailedError:
        return as(Error::Kind::Tls);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return as(Error::Kind::Proxy);
    case QNetworkReply::UnknownContentError: // of a good status: it could not be unpacked
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return as(Error::Kind::BadReply);
    case QNetworkReply::ContentReSendError: // the connection broke, and we do not send twice
        return Error{.kind = Error::Kind::Network,
            .detail = u"the connection broke before an answer came"_s};
    case QNetworkReply::UnknownNetworkError:
        // A proxy that says no to CONNECT has no code of its own.
        return as(failure.proxied && failure.reached < Reached::Sent ? Error::Kind::Proxy
                                                                     : Error::Kind::Network);
    default:
        return as(Error::Kind::Network);
    }
}

} // namespace cognigy
