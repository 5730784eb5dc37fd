// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace sandbox {

/// Catches SIGTERM and SIGINT (Ctrl+C). Make it before any thread is started.
class StopSignal {
public:
    StopSignal();
    /// Returns when one has come.
    void wait();
};

} // namespace sandbox
