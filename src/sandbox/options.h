// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace sandbox {

/// What the command line says.
struct Options {
    std::string host = "127.0.0.1";
    std::uint16_t port = 8040; ///< 0: any free one
    std::optional<std::uint16_t> adminPort; ///< nothing: no admin door
    std::filesystem::path dataDir; ///< empty: nothing survives the end
    std::filesystem::path usersFile; ///< empty: none
    bool demo = false;
    std::uint64_t seed = 1;
    int scale = 1; ///< of the demo data
    std::int64_t clockOffset = 0;
    std::filesystem::path clockFile;
    bool superApiKeys = true;
    std::int64_t superKeyTtl = 900; ///< seconds
    bool downloadKeyRequired = false; ///< --download-key required
    std::filesystem::path faults; ///< a file of faults to begin with
    std::int64_t rateRequests = 0; ///< --rate-limit N/SECONDS; 0: no limit
    std::int64_t rateSeconds = 0;
    std::filesystem::path tlsCert; ///< with tlsKey: the API is spoken over TLS
    std::filesystem::path tlsKey;
    bool shuffleKeys = false;
    bool log = false;

    bool isSecure() const { return !tlsCert.empty(); }
};

/// What parsing gives: options, or a text to print and the code to end with.
struct Parsed {
    Options options;
    std::optional<int> exitCode; ///< 0 for --help and --version, 2 for a mistake
    std::string message;
};

/// Reads the arguments after the program's name.
Parsed parseOptions(const std::vector<std::string> &arguments);

} // namespace sandbox
