// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace sandbox {

/// The pairs of an `Upload-Metadata` header, decoded.
struct Metadata {
    std::map<std::string, std::string> values;

    /// The value of a key; empty where it is missing or where a client wrote "undefined" for it.
    std::string get(const std::string &key) const;
};

/// Reads `key base64,key base64`; parts that cannot be decoded are left out.
Metadata metadataOf(std::string_view header);

} // namespace sandbox
