// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>

namespace sandbox {

/// The folder beside the database where uploads and packages lie. Without `--data` it is a
/// temporary one that is gone when the program ends.
class Files {
public:
    /// One that need not outlive the program never waits for the disk.
    explicit Files(std::filesystem::path folder, bool isLasting = true);

    /// Path of a kept file by the name that a record's `internal` holds; may not exist yet.
    std::filesystem::path path(const std::string &name) const;
    /// A path that nobody else has, for something under way. Left-overs are swept on the next
    /// start.
    std::filesystem::path temporary();
    /// Moves a file into the kept ones and makes it durable; do this before the record names it.
    void keep(const std::filesystem::path &file, const std::string &name);
    /// Writes bytes as a kept file (through a temporary one).
    void write(const std::string &name, std::string_view bytes);
    /// Removes a kept file if it is there.
    void remove(const std::string &name);

private:
    std::filesystem::path m_folder;
    bool m_isLasting;
};

} // namespace sandbox
