// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "net/httplog.h"

#include "base/log.h"

#include <QRegularExpression>

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

/// The names are those of keys, tokens and signed links; the value goes whatever it is.
QString redacted(const QString &path)
{
    static const QRegularExpression secrets(
        u"([?&](?:api_?key|key|[^=&]*token|[^=&]*signature|sig|password|[^=&]*credential)=)[^&#]*"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString safe = path;
    return safe.replace(secrets, u"\\1•••"_s);
}

} // namespace

HttpLog::HttpLog(QObject *parent)
    : QObject(parent)
{
}

void HttpLog::add(HttpLogEntry entry)
{
    entry.path = redacted(entry.path);
    qCDebug(lcNet).noquote() << entry.environment << QString::fromLatin1(entry.verb) << entry.path
                             << entry.status << entry.elapsed.count() << "ms" << entry.bytes
                             << "bytes" << entry.error;
    if (m_entries.size() >= capacity)
        m_entries.removeFirst();
    m_entries << entry;
    emit added(entry);
}

} // namespace cognigy
