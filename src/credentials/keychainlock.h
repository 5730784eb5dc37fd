// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>

namespace cognigy {

enum class KeychainLock { Unlocked, Locked, Unknown };

/// Asks whether the default collection of the Secret Service is locked, since a locked one answers
/// a read with "not found". Calls back once, unless the context dies; Unknown where nobody can say.
void askKeychainLock(QObject *context, std::function<void(KeychainLock)> answer);

} // namespace cognigy
