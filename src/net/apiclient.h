// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/authorization.h"
#include "base/clock.h"
#include "base/environment.h"
#include "base/future.h"
#include "base/secret.h"
#include "net/request.h"
#include "net/writegate.h"

#include <QObject>

#include <functional>
#include <memory>

namespace cognigy {

class HttpLog;

/// How far a transfer has come, in bytes; `total` is negative while unknown.
using TransferProgress = std::function<void(qint64 done, qint64 total)>;

/// Speaks HTTP to one environment. Every request ends with exactly one Result.
class ApiClient : public QObject {
    Q_OBJECT
public:
    /// The key provider is asked anew for every request. Gate and log outlive the client.
    ApiClient(Environment environment, std::shared_ptr<const KeyProvider> keys, Clock &clock,
        WriteGate &gate, HttpLog &log, QObject *parent = nullptr);
    ~ApiClient() override;

    const Environment &environment() const;
    /// How far the server's clock is ahead of ours, from the newest `Date` header; zero at first.
    std::chrono::milliseconds serverClockSkew() const;
    /// Now, by the server's clock.
    QDateTime serverNow() const;

    /// Replaces the key for all requests from now on.
    void setKeyProvider(std::shared_ptr<const KeyProvider> keys);

    /// The password for the environment's manual proxy, given to that proxy alone.
    void setProxyPassword(Secret password);

    /// One request, one answer. The transport, the status, the content type: each failing step is
    /// an Error with status, code, trace id and a sample of the body.
    QFuture<Result<Reply>> send(Request request);

    /// Streams a download link to a file: written aside and renamed when whole. On the
    /// environment's own origin the key goes along, elsewhere (also after a redirect) it does not.
    /// Returns the number of bytes.
    QFuture<Result<qint64>> download(
        const QUrl &link, const QString &file, Cancellation cancel, TransferProgress progress);

    /// Sends a file as the part `file` of a multipart form, after the given text parts.
    QFuture<Result<Reply>> uploadForm(Request request, const QString &file,
        const Request::Pairs &textParts, TransferProgress progress);

    /// Sends a file by tus 1.0.0 to `/v2.0/uploads`, in pieces, resuming after a cut. `kind` is
    /// `snapshots` or `packages`. Returns the upload id that this call made up (uuid).
    QFuture<Result<QString>> uploadResumable(Request request, const QString &file,
        const QString &projectId, const QString &kind, TransferProgress progress);

signals:
    /// After every answer: how long it took.
    void answered(std::chrono::milliseconds elapsed);
    /// The server did not accept the key.
    void unauthorized();

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Sends and turns the reply's body into a T with the given function (QByteArray → Result<T>).
/// The parse runs before the future finishes; its errors get the operation's name.
template <class T, class Parse>
QFuture<Result<T>> fetch(ApiClient &client, Request request, Parse parse)
{
    Answer<T> answer;
    const QString operation = request.operation;
    // The client is the context: it outlives its own requests, and ends them all when it dies.
    whenDone(&client, client.send(std::move(request)),
        [answer, operation, parse = std::move(parse)](Result<Reply> reply) {
            if (!reply) {
                answer.finish(reply.error());
                return;
            }
            Result<T> parsed = parse(std::move(reply).value());
            if (!parsed && parsed.error().operation.isEmpty()) {
                Error error = parsed.error();
                error.operation = operation;
                answer.finish(std::move(error));
                return;
            }
            answer.finish(std::move(parsed));
        });
    return answer.future();
}

} // namespace cognigy
