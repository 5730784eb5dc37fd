// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/authorization.h"
#include "base/clock.h"
#include "net/oncebody.h"
#include "net/silencewatch.h"
#include "net/transport.h"
#include "net/transporterror.h"

#include <QPointer>

#include <functional>
#include <memory>
#include <utility>

namespace cognigy {

enum class Redirects {
    SameOrigin, ///< followed alone, up to a limit; another origin is an error
    Anywhere ///< also to another origin, but bare: the key stays at home for good
};

/// What leaves, and how it is to be heard.
struct Outgoing {
    QByteArray verb;
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers;
    std::unique_ptr<OnceBody> body; ///< none for GET and HEAD
    /// Asked for each hop on the home origin; empty: bare.
    std::function<Result<Authorization>()> key;
    QUrl home; ///< the only origin that ever sees the key
    Redirects redirects = Redirects::SameOrigin;
    Channel channel = Channel::Calls;
    qint64 limit = 64LL * 1024 * 1024; ///< of an answer that is kept in memory, bytes
    std::chrono::milliseconds connectTimeout{15'000};
    std::chrono::milliseconds silence{30'000};
    /// Gets the bytes of a 2xx answer as they come, in the place of Incoming::body.
    std::function<Done(const QByteArray &)> sink;
    std::function<void(qint64 done, qint64 total)> sent;
    std::function<void(qint64 done, qint64 total)> received;
};

/// An answer with any status.
struct Incoming {
    int status = 0;
    QUrl url; ///< where it came from in the end
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    qint64 bytes = 0; ///< of the body, also where a sink took it
    QDateTime serverTime;
    std::chrono::milliseconds elapsed{0};

    /// The header's value, whatever the case of its name; empty where it is missing.
    QByteArray header(const QByteArray &name) const;
};

/// One request and the redirects that it leads to. Ends once, with an answer or an error.
class Exchange : public QObject {
public:
    /// The callback may delete whatever it wants but the transport; it is never called after
    /// stop() or the end of this object.
    using Ended = std::function<void(Result<Incoming>, Reached)>;

    Exchange(Transport &transport, Clock &clock, Outgoing outgoing, Ended ended, QObject *parent);
    ~Exchange() override;

    void start();
    /// Ends it without a word.
    void stop();

private:
    void hop();
    void listen();
    void headersArrived();
    void bytesArrived();
    void finished();
    /// True where the answer was a redirect, which is under way or refused now.
    bool followRedirect(int status);
    void end(Result<Incoming> result);
    void fail(Error error);
    int status() const;

    Transport &m_transport;
    Clock &m_clock;
    Outgoing m_out;
    Ended m_ended;
    SilenceWatch m_watch;
    QPointer<QNetworkReply> m_reply;
    Incoming m_in;
    QList<QSslError> m_tlsErrors;
    Reached m_reached = Reached::Nothing;
    std::chrono::milliseconds m_started{0};
    int m_hops = 0;
    bool m_leftHome = false;
};

} // namespace cognigy
