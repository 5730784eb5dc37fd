// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "net/download.h"

#include <QDir>

namespace cognigy {

using namespace Qt::StringLiterals;

Download::Download(
    ClientCore &core, Request request, QUrl link, const QString &file, TransferProgress progress)
    : Job(core, std::move(request))
    , m_link(std::move(link))
    , m_file(file)
    , m_progress(std::move(progress))
{
}

void Download::start()
{
    if (!m_link.isValid() || m_link.host().isEmpty()
        || (m_link.scheme() != "https"_L1 && m_link.scheme() != "http"_L1)) {
        finish(Error{.kind = Error::Kind::BadReply,
            .detail = u"the server gave a link that is no web address"_s});
        return;
    }
    if (!m_file.open(QIODevice::WriteOnly)) {
        finish(fileError());
        return;
    }
    fetch(sameOrigin(m_link, core().environment.baseUrl));
}

void Download::ending()
{
    m_file.cancelWriting(); // nothing where it was committed
}

void Download::fetch(bool withKey)
{
    Outgoing out = core().outgoingFor(request(), m_link);
    // The bytes as they lie there: packed ones would have no total, and be unpacked on the way.
    out.headers = {{"Accept", "*/*"}, {"Accept-Encoding", "identity"}};
    out.redirects = Redirects::Anywhere;
    out.channel = Channel::Transfers;
    if (!withKey)
        out.key = nullptr;
    out.sink = [this](const QByteArray &bytes) { return take(bytes); };
    out.received = m_progress;
    // The query of a link may itself be the permission to fetch it.
    const QString shown = m_link.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo);
    core().perform(this, request(), shown, std::move(out),
        [this, withKey](Result<Incoming> incoming) { heard(withKey, std::move(incoming)); });
}

void Download::heard(bool withKey, Result<Incoming> incoming)
{
    if (!incoming) {
        const int status = incoming.error().httpStatus;
        // Signed links do not bear a second proof beside their own.
        const bool refused = status == 400 || status == 401 || status == 403;
        if (withKey && refused && m_file.pos() == 0)
            fetch(false);
        else
            finish(incoming.error());
        return;
    }
    const QByteArray coding = incoming->header("Content-Encoding");
    if (!coding.isEmpty() && coding != "identity") {
        finish(Error{.kind = Error::Kind::BadReply,
            .detail = u"the file came packed as %1"_s.arg(QString::fromLatin1(coding))});
        return;
    }
    if (!m_file.commit()) {
        finish(fileError());
        return;
    }
    finish(incoming->bytes);
}

Done Download::take(const QByteArray &bytes)
{
    if (m_file.write(bytes) != bytes.size())
        return fileError();
    return Nothing{};
}

Error Download::fileError() const
{
    return Error{.kind = Error::Kind::File,
        .detail
        = u"%1: %2"_s.arg(QDir::toNativeSeparators(m_file.fileName()), m_file.errorString())};
}

} // namespace cognigy
