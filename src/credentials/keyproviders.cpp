// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "credentials/keyproviders.h"

namespace cognigy {

using namespace Qt::StringLiterals;

ApiKeyProvider::ApiKeyProvider(Secret key)
    : m_key(std::move(key))
{
}

Result<Authorization> ApiKeyProvider::authorization() const
{
    if (m_key.isEmpty()) {
        return Error{.kind = Error::Kind::Unauthorized, .detail = u"there is no API key to send"_s};
    }
    return Authorization{"X-API-Key", m_key.clone()};
}

BasicProvider::BasicProvider(const QString &user, Secret password)
{
    // The name as UTF-8: RFC 7617's only named charset, and the same as any other for ASCII.
    QByteArray plain = user.toUtf8() + ':';
    plain.append(password.view().data(), static_cast<qsizetype>(password.size()));
    QByteArray encoded = plain.toBase64();
    wipeMemory(plain.data(), static_cast<std::size_t>(plain.size()));
    QByteArray value = "Basic " + encoded;
    wipeMemory(encoded.data(), static_cast<std::size_t>(encoded.size()));
    m_value = Secret::take(std::move(value));
}

Result<Authorization> BasicProvider::authorization() const
{
    return Authorization{"Authorization", m_value.clone()};
}

Result<Authorization> NoKeyProvider::authorization() const
{
    return Error{.kind = Error::Kind::Unauthorized, .detail = u"there is no API key to send"_s};
}

} // namespace cognigy
