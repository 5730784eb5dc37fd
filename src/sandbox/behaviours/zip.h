// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>

namespace sandbox {

/// A zip archive with these files, stored without compression; the same files give the same bytes.
std::string zipOf(const std::map<std::string, std::string> &files);

/// The files of a zip archive whose entries are stored; nothing where it is none or is damaged.
std::optional<std::map<std::string, std::string>> filesOfZip(const std::string &bytes);

} // namespace sandbox
