// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "net/formupload.h"

#include "net/call.h"

#include <QFileInfo>
#include <QUuid>

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

/// As browsers write it: UTF-8, with the three bytes escaped that would end the value.
QByteArray quoted(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    bytes.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A");
    return '"' + bytes + '"';
}

} // namespace

FormUpload::FormUpload(ClientCore &core, Request request, const QString &file,
    Request::Pairs textParts, TransferProgress progress)
    : Job(core, std::move(request))
    , m_file(file)
    , m_textParts(std::move(textParts))
    , m_progress(std::move(progress))
{
}

void FormUpload::start()
{
    const Result<QString> path = expandedPath(request());
    if (!path) {
        finish(path.error());
        return;
    }
    const QByteArray boundary = "cognigy-console-" + QUuid::createUuid().toByteArray(QUuid::Id128);
    QByteArray before;
    for (const auto &[name, value] : m_textParts) {
        before += "--" + boundary + "\r\nContent-Disposition: form-data; name=" + quoted(name)
            + "\r\n\r\n" + value.toUtf8() + "\r\n";
    }
    const QFileInfo info(m_file);
    before += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename="
        + quoted(info.fileName()) + "\r\nContent-Type: application/octet-stream\r\n\r\n";
    auto body = OnceBody::ofFile(before, m_file, 0, info.size(), "\r\n--" + boundary + "--\r\n");
    if (!body) {
        finish(body.error());
        return;
    }
    const QUrl url = core().urlFor(*path, request().query);
    Outgoing out = core().outgoingFor(request(), url);
    out.headers.emplaceBack("Content-Type", "multipart/form-data; boundary=" + boundary);
    out.body = std::move(body).value();
    out.channel = Channel::Transfers;
    out.sent = m_progress;
    const QString shown
        = url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::FullyEncoded);
    core().perform(this, request(), shown, std::move(out), [this](Result<Incoming> incoming) {
        if (incoming)
            finish(replyFrom(std::move(incoming).value()));
        else
            finish(incoming.error());
    });
}

} // namespace cognigy
