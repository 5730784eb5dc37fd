// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/json.h"

#include <filesystem>
#include <optional>

namespace sandbox {

/// A snapshot as it travels in a `.csnap` file: all that a restore needs, anywhere.
struct SnapshotFile {
    std::string name;
    std::string description;
    std::string hash;
    Json content; ///< as collectContent() made it
};

/// The bytes of a `.csnap`: a mark, a checksum and the scrambled content. Opaque like the real
/// ones, and made of nothing but this snapshot: the same snapshot gives the same bytes.
std::string encodeSnapshot(const SnapshotFile &snapshot);

/// Reads such bytes; nothing where they are no snapshot, cut short or damaged.
std::optional<SnapshotFile> decodeSnapshot(const std::string &bytes);

/// The same from a file on disk.
std::optional<SnapshotFile> readSnapshotFile(const std::filesystem::path &path);

} // namespace sandbox
