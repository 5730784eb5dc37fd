// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "credentials/keyproviders.h"
#include "net/apiclient.h"
#include "net/httplog.h"
#include "support/manualclock.h"

namespace cognigy::test {

/// A client that is there but never asked: for models whose rows the test sets itself.
struct IdleClient {
    ManualClock clock;
    WriteGate gate{Stage::Dev};
    HttpLog log;
    ApiClient client{{}, std::make_shared<NoKeyProvider>(), clock, gate, log};
};

} // namespace cognigy::test
