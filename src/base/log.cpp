// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "base/log.h"

namespace cognigy {

Q_LOGGING_CATEGORY(lcNet, "cognigy.net", QtInfoMsg)
Q_LOGGING_CATEGORY(lcCredentials, "cognigy.credentials", QtInfoMsg)
Q_LOGGING_CATEGORY(lcApi, "cognigy.api", QtInfoMsg)
Q_LOGGING_CATEGORY(lcOperations, "cognigy.operations", QtInfoMsg)
Q_LOGGING_CATEGORY(lcModels, "cognigy.models", QtInfoMsg)
Q_LOGGING_CATEGORY(lcGui, "cognigy.gui", QtInfoMsg)

} // namespace cognigy
