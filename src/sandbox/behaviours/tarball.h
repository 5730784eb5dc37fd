// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace sandbox {

/// The text of the first file of this name (in any folder) in a `.tar.gz`; nothing where the file
/// is no such archive or has none. Reads no more than it has to, at most a fixed number of bytes.
std::optional<std::string> textInTarball(
    const std::filesystem::path &archive, const std::string &fileName);

} // namespace sandbox
