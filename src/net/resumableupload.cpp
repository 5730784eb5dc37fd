// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "net/resumableupload.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCuts = 5;
constexpr int mostCreations = 3;
constexpr int lockedStatus = 423; ///< another request holds the upload: it will let go

bool isCut(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Network:
    case Error::Kind::Refused:
    case Error::Kind::Timeout:
        return true;
    default:
        return error.httpStatus == 409 || error.httpStatus == lockedStatus
            || error.httpStatus == 408 || error.httpStatus == 429 || error.httpStatus >= 500;
    }
}

} // namespace

ResumableUpload::ResumableUpload(ClientCore &core, Request request, const QString &file,
    const QString &projectId, const QString &kind, TransferProgress progress)
    : Job(core, std::move(request))
    , m_file(file)
    , m_projectId(projectId)
    , m_kind(kind)
    , m_progress(std::move(progress))
    , m_uploadId(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

void ResumableUpload::start()
{
    const QFileInfo info(m_file);
    // Opened once at the start, so that a file that is not there makes no upload on the server.
    const auto probe = OnceBody::ofFile({}, m_file, 0, info.size(), {});
    if (!probe) {
        finish(probe.error());
        return;
    }
    m_size = info.size();
    create();
}

QByteArray ResumableUpload::metadata() const
{
    const std::pair<QByteArray, QString> pairs[] = {
        {"filename", QFileInfo(m_file).fileName()},
        {"uploadId", m_uploadId},
        {"filetype", u"multipart/form-data"_s}, // what the API's own client says of any file
        {"projectId", m_projectId},
        {"uploadType", m_kind},
    };
    QByteArray text;
    for (const auto &[key, value] : pairs) {
        if (!text.isEmpty())
            text += ',';
        text += key + ' ' + value.toUtf8().toBase64();
    }
    return text;
}

Outgoing ResumableUpload::outgoing(Verb verb, const QUrl &url) const
{
    const ClientCore &shared = const_cast<ResumableUpload *>(this)->core();
    Outgoing out = shared.outgoingFor(request(), url);
    out.verb = wordOf(verb);
    out.channel = Channel::Transfers;
    out.headers.emplaceBack("Tus-Resumable", "1.0.0");
    out.headers.emplaceBack("x-cognigy-project-id", m_projectId.toUtf8());
    return out;
}

void ResumableUpload::perform(Verb verb, Outgoing outgoing, ClientCore::Heard heard)
{
    Request step = request();
    step.verb = verb;
    const QString shown
        = outgoing.url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::FullyEncoded);
    core().perform(this, step, shown, std::move(outgoing), std::move(heard));
}

void ResumableUpload::create()
{
    ++m_creations;
    m_offset = 0;
    Outgoing out = outgoing(Verb::Post, core().urlFor(u"/v2.0/uploads"_s));
    out.headers.emplaceBack("Upload-Length", QByteArray::number(m_size));
    out.headers.emplaceBack("Upload-Metadata", metadata());
    perform(Verb::Post, std::move(out), [this](Result<Incoming> incoming) {
        if (!incoming) {
            // Made twice, the first one stays an empty shell: nothing is uploaded twice.
            m_place.clear();
            recover(incoming.error());
            return;
        }
        const Result<QUrl> place = placeFrom(*incoming);
        if (!place) {
            finish(place.error());
            return;
        }
        m_place = *place;
        sendPiece();
    });
}

Result<QUrl> ResumableUpload::placeFrom(const Incoming &incoming) const
{
    const auto bad = [&](const QString &why) {
        return Error{.kind = Error::Kind::BadReply, .detail = why, .httpStatus = incoming.status};
    };
    const QByteArray location = incoming.header("Location");
    if (location.isEmpty())
        return bad(u"the server took the upload but did not say where"_s);
    const QUrl place = incoming.url.resolved(QUrl::fromEncoded(location));
    if (!sameOrigin(place, incoming.url))
        return bad(u"the server wants the file at another address: %1"_s.arg(place.host()));
    return place;
}

void ResumableUpload::sendPiece()
{
    if (m_offset >= m_size && m_size > 0) {
        finish(m_uploadId);
        return;
    }
    const qint64 length = std::min(pieceSize, m_size - m_offset);
    auto body = OnceBody::ofFile({}, m_file, m_offset, length, {});
    if (!body) {
        finish(body.error());
        return;
    }
    Outgoing out = outgoing(Verb::Patch, m_place);
    out.headers.emplaceBack("Upload-Offset", QByteArray::number(m_offset));
    out.headers.emplaceBack("Content-Type", "application/offset+octet-stream");
    out.body = std::move(body).value();
    out.sent = [this](qint64 done, qint64) {
        if (m_progress && !isOver())
            m_progress(m_offset + done, m_size);
    };
    perform(Verb::Patch, std::move(out),
        [this](const Result<Incoming> &incoming) { pieceEnded(incoming); });
}

void ResumableUpload::pieceEnded(const Result<Incoming> &incoming)
{
    if (!incoming) {
        recover(incoming.error());
        return;
    }
    bool isNumber = false;
    const qint64 offset = incoming->header("Upload-Offset").toLongLong(&isNumber);
    if (!isNumber || offset < m_offset || offset > m_size || (offset == m_offset && m_size > 0)) {
        finish(Error{.kind = Error::Kind::BadReply,
            .detail = u"the server did not say how much of the file it has"_s,
            .httpStatus = incoming->status});
        return;
    }
    m_cuts = 0;
    m_offset = offset;
    if (m_progress)
        m_progress(m_offset, m_size);
    if (m_offset >= m_size)
        finish(m_uploadId);
    else
        sendPiece();
}

void ResumableUpload::recover(const Error &error)
{
    const bool nothingYet = m_place.isEmpty();
    if (!isCut(error) || ++m_cuts > mostCuts || (nothingYet && m_creations >= mostCreations)) {
        finish(error);
        return;
    }
    constexpr std::chrono::milliseconds pause{1'000};
    const std::chrono::milliseconds jitter(QRandomGenerator::global()->bounded(500));
    // The first time at once, as a cut is mostly over when it is noticed.
    const auto delay = m_cuts == 1 ? std::chrono::milliseconds(0) : pause + jitter;
    core().clock.after(std::max(delay, error.retryAfter), this, [this, nothingYet] {
        if (isOver())
            return;
        if (nothingYet)
            create();
        else
            askOffset();
    });
}

void ResumableUpload::askOffset()
{
    perform(Verb::Head, outgoing(Verb::Head, m_place), [this](Result<Incoming> incoming) {
        if (!incoming) {
            const int status = incoming.error().httpStatus;
            const bool gone = status == 404 || status == 410;
            if (gone && m_creations < mostCreations) {
                m_place.clear();
                create();
            } else {
                recover(incoming.error());
            }
            return;
        }
        bool isNumber = false;
        const qint64 offset = incoming->header("Upload-Offset").toLongLong(&isNumber);
        if (!isNumber || offset < 0 || offset > m_size) {
            finish(Error{.kind = Error::Kind::BadReply,
                .detail = u"the server did not say how much of the file it has"_s,
                .httpStatus = incoming->status});
            return;
        }
        if (offset > m_offset)
            m_cuts = 0;
        m_offset = offset;
        sendPiece();
    });
}

} // namespace cognigy
