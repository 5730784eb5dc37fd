// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "net/apiclient.h"

#include "net/call.h"
#include "net/clientcore.h"
#include "net/download.h"
#include "net/formupload.h"
#include "net/resumableupload.h"

namespace cognigy {

using namespace Qt::StringLiterals;

class ApiClient::Private : public ClientCore {
public:
    using ClientCore::ClientCore;

    /// Hands over to a job, which owns itself from here on.
    template <class J, class... Arguments>
    auto run(Arguments &&...arguments)
    {
        auto *job = new J(*this, std::forward<Arguments>(arguments)...);
        return job->run();
    }
};

ApiClient::ApiClient(Environment environment, std::shared_ptr<const KeyProvider> keys, Clock &clock,
    WriteGate &gate, HttpLog &log, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(environment), std::move(keys), clock, gate, log))
{
    d->onAnswered = [this](std::chrono::milliseconds elapsed) { emit answered(elapsed); };
    d->onUnauthorized = [this] { emit unauthorized(); };
}

ApiClient::~ApiClient() = default;

const Environment &ApiClient::environment() const
{
    return d->environment;
}

std::chrono::milliseconds ApiClient::serverClockSkew() const
{
    return d->serverAhead;
}

QDateTime ApiClient::serverNow() const
{
    return d->clock.now().addMSecs(d->serverAhead.count());
}

void ApiClient::setKeyProvider(std::shared_ptr<const KeyProvider> keys)
{
    d->keys = std::move(keys);
}

void ApiClient::setProxyPassword(Secret password)
{
    d->transport.setProxyPassword(std::move(password));
}

QFuture<Result<Reply>> ApiClient::send(Request request)
{
    return d->run<SendJob>(std::move(request));
}

QFuture<Result<qint64>> ApiClient::download(
    const QUrl &link, const QString &file, Cancellation cancel, TransferProgress progress)
{
    Request request{.operation = u"download"_s, .cancel = std::move(cancel)};
    return d->run<Download>(std::move(request), link, file, std::move(progress));
}

QFuture<Result<Reply>> ApiClient::uploadForm(Request request, const QString &file,
    const Request::Pairs &textParts, TransferProgress progress)
{
    return d->run<FormUpload>(std::move(request), file, textParts, std::move(progress));
}

QFuture<Result<QString>> ApiClient::uploadResumable(Request request, const QString &file,
    const QString &projectId, const QString &kind, TransferProgress progress)
{
    return d->run<ResumableUpload>(std::move(request), file, projectId, kind, std::move(progress));
}

} // namespace cognigy
