// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace cognigy {

/// The product's name of an Endpoint's channel (`webchat3` → "Webchat v3"), or the word itself where
/// the program's data does not know it: servers get new channels.
QString channelLabel(const QString &channel);

} // namespace cognigy
