// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace cognigy {

/// The folder for settings, without secrets. Made with mode 0700 where it is missing.
QString configFolder();

/// The folder for the journal and what was last seen. Made with mode 0700 where it is missing.
QString dataFolder();

/// Where downloads are offered to go.
QString downloadFolder();

} // namespace cognigy
