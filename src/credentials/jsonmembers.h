// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace cognigy {

/// The JSON text without the members of that name at its top, with every other byte as it was:
/// order of keys, blanks, line ends. Error Invalid where it is no JSON object.
Result<QByteArray> withoutMember(const QByteArray &json, const QByteArray &name);

} // namespace cognigy
