// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"

namespace cognigy {

/// A readable name for the authors that are no users (system, single sign-on); empty for users.
QString systemAuthorName(const UserId &author);

} // namespace cognigy
