// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/authorization.h"

#include <QString>

namespace cognigy {

/// `X-API-Key`.
class ApiKeyProvider final : public KeyProvider {
public:
    explicit ApiKeyProvider(Secret key);
    Result<Authorization> authorization() const override;

private:
    Secret m_key;
};

/// `Authorization: Basic`, for the management routes.
class BasicProvider final : public KeyProvider {
public:
    BasicProvider(const QString &user, Secret password);
    Result<Authorization> authorization() const override;

private:
    Secret m_value; ///< the whole header value
};

/// No key (yet): every request ends as Unauthorized before it leaves.
class NoKeyProvider final : public KeyProvider {
public:
    Result<Authorization> authorization() const override;
};

} // namespace cognigy
