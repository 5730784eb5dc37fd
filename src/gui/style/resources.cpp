// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/style/resources.h"

#include <QtGlobal>

// The macro declares a function, so it cannot stand inside a namespace.
static void initConsoleResources()
{
    Q_INIT_RESOURCE(console);
}

namespace cognigy {

void initResources()
{
    initConsoleResources();
}

} // namespace cognigy
