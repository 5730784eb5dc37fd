// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QString>

namespace cognigy {

/// Nothing where the name may be used for a resource; else a refusal that says why.
Done nameIsFine(const QString &name);

} // namespace cognigy
