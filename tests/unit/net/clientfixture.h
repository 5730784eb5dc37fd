// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/apiclient.h"
#include "net/httplog.h"
#include "support/manualclock.h"

#include <QTest>

namespace cognigy::test {

/// A key that can be recognised in whatever a server was sent.
inline const QByteArray markerKey = "MARKER-KEY-0123456789";

class MarkerKeys final : public KeyProvider {
public:
    Result<Authorization> authorization() const override
    {
        ++asked;
        return Authorization{"X-API-Key",
            Secret(std::string_view(
                markerKey.constData(), static_cast<std::size_t>(markerKey.size())))};
    }
    mutable int asked = 0;
};

/// A client of one address with everything that it needs.
struct ClientFixture {
    explicit ClientFixture(const QUrl &baseUrl, Stage stage = Stage::Dev)
        : gate(stage)
        , keys(std::make_shared<MarkerKeys>())
        , client(
              std::make_unique<ApiClient>(Environment{QUuid::createUuid(), QStringLiteral("test"),
                                              baseUrl, stage, {}, {}, false},
                  keys, clock, gate, log))
    {
    }

    /// Lets time pass until the future has its result; nothing where it never came.
    template <class T>
    std::optional<Result<T>> wait(QFuture<Result<T>> future)
    {
        for (int i = 0; i < 1'000 && !future.isFinished(); ++i) {
            QTest::qWait(1); // real sockets, then the manual clock, in turn
            if (i > 200)
                clock.advance(std::chrono::milliseconds(500));
        }
        if (!future.isFinished() || future.resultCount() != 1)
            return std::nullopt;
        return future.takeResult();
    }

    ManualClock clock;
    WriteGate gate;
    HttpLog log;
    std::shared_ptr<MarkerKeys> keys;
    std::unique_ptr<ApiClient> client;
};

inline Request get(const QString &path = QStringLiteral("/v2.0/projects"))
{
    Request request;
    request.operation = QStringLiteral("indexThings");
    request.path = path;
    return request;
}

inline Request write(Verb verb, const QString &path = QStringLiteral("/v2.0/projects"),
    const QByteArray &body = "{}")
{
    Request request = get(path);
    request.operation = QStringLiteral("changeThing");
    request.verb = verb;
    request.body = body;
    request.ticket = WriteTicket(1);
    return request;
}

} // namespace cognigy::test
