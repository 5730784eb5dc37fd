// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>

namespace cognigy {

/// One header that proves who asks. The value is a secret.
struct Authorization {
    QByteArray header; ///< `X-API-Key` or `Authorization`
    Secret value;
};

/// Where a client gets its key from, asked anew for every request, so that a key that was revoked,
/// swapped or has come to its end is never sent again.
class KeyProvider
{
public:
    virtual ~KeyProvider() = default;

    /// The header for one request; Error Unauthorized where there is no key (any more).
    virtual Result<Authorization> authorization() const = 0;
};

} // namespace cognigy
