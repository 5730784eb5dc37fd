// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

namespace cognigy {

/// How deep objects and arrays are nested in a JSON text. Looks at brackets outside of strings
/// alone, so it may be asked before anything is parsed.
int jsonDepth(QByteArrayView json);

} // namespace cognigy
