// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/all.h"

namespace sandbox {

void addAll(Behaviours &) { }

void seedDemo(Seeding &) { }

} // namespace sandbox
