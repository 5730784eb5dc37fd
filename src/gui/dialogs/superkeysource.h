// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/organisation.h"
#include "base/future.h"
#include "base/secret.h"

#include <vector>

namespace cognigy {

/// Where a dialog gets organisations and Super API-Keys from.
class SuperKeySource {
public:
    virtual ~SuperKeySource() = default;

    /// The organisations that these Management credentials see. They are kept in memory for mint().
    virtual QFuture<Result<std::vector<Organisation>>> organisations(
        const QString &user, Secret password)
        = 0;
    /// Mints a key with the credentials of the last successful organisations() and lets it act.
    virtual QFuture<Done> mint(const Organisation &organisation, const QString &reason) = 0;
};

} // namespace cognigy
