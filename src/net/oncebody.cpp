// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "net/oncebody.h"

#include <QDir>

#include <algorithm>
#include <cstring>

namespace cognigy {

using namespace Qt::StringLiterals;

OnceBody::OnceBody(const QByteArray &text, QObject *parent)
    : QIODevice(parent)
    , m_before(text)
    , m_size(text.size())
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

Result<std::unique_ptr<OnceBody>> OnceBody::ofFile(const QByteArray &before, const QString &file,
    qint64 offset, qint64 length, const QByteArray &after)
{
    auto body = std::make_unique<OnceBody>(before);
    const auto trouble = [&](const QString &why) {
        return Error{.kind = Error::Kind::File,
            .detail = u"%1: %2"_s.arg(QDir::toNativeSeparators(file), why)};
    };
    body->m_file.setFileName(file);
    if (!body->m_file.open(QIODevice::ReadOnly) || !body->m_file.seek(offset))
        return trouble(body->m_file.errorString());
    if (body->m_file.size() < offset + length)
        return trouble(u"the file has become shorter"_s);
    body->m_fileLength = length;
    body->m_after = after;
    body->m_size = before.size() + length + after.size();
    return body;
}

qint64 OnceBody::readData(char *data, qint64 maxSize)
{
    if (m_at >= m_size)
        return -1;
    const auto copy = [&](const QByteArray &text, qint64 from) {
        const qint64 count = std::min(maxSize, text.size() - from);
        std::memcpy(data, text.constData() + from, static_cast<std::size_t>(count));
        return count;
    };
    const qint64 fileStart = m_before.size();
    const qint64 fileEnd = fileStart + m_fileLength;
    qint64 count = 0;
    if (m_at < fileStart) {
        count = copy(m_before, m_at);
    } else if (m_at < fileEnd) {
        count = m_file.read(data, std::min(maxSize, fileEnd - m_at));
        if (count <= 0) {
            setErrorString(m_file.errorString());
            return -1;
        }
    } else {
        count = copy(m_after, m_at - fileEnd);
    }
    m_at += count;
    return count;
}

qint64 OnceBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace cognigy
