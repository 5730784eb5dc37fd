// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/json.h"

#include <filesystem>
#include <map>
#include <optional>
#include <vector>

namespace sandbox {

/// Compares header names without regard to ASCII case.
struct HeaderLess {
    using is_transparent = void;
    bool operator()(std::string_view a, std::string_view b) const;
};

/// A file part of a multipart body, on disk. It is removed after the handler returns unless the
/// handler has moved it away (std::filesystem::rename, see Files::keep).
struct UploadedFile {
    std::string field; ///< name of the part, mostly "file"
    std::string fileName;
    std::string contentType;
    std::filesystem::path path;
    std::uint64_t size = 0;
};

/// One request as it came in: what the wire says, nothing interpreted.
struct Request {
    std::string method;
    bool isSecure = false; ///< came over TLS
    std::string target; ///< raw, with query, as sent
    std::string path; ///< normalised: no `/new`, no `//`, no trailing `%7D`; still escaped
    std::vector<std::string> segments; ///< of the path, each unescaped (so `%2F` stays inside one)
    std::vector<std::pair<std::string, std::string>> queryItems; ///< unescaped, in order
    std::map<std::string, std::string, HeaderLess> headers;
    std::map<std::string, std::string> pathParams; ///< by the names in the operation's path

    std::string rawBody; ///< JSON, form or text bodies; empty for files, tus, GET and DELETE
    Json body; ///< parsed JSON body; null where there was none
    std::map<std::string, std::string> form; ///< text parts of multipart, or form fields
    std::vector<UploadedFile> files;

    /// Header by name in any case, empty where it is not there.
    std::string header(std::string_view name) const;
    /// First value of a query parameter.
    std::optional<std::string> query(std::string_view name) const;
    /// All values of a query parameter: `a=1&a=2`, `a[]=1&a[]=2`.
    std::vector<std::string> queryAll(std::string_view name) const;
    /// Path parameter of the operation; empty where the path has none of this name.
    std::string param(const std::string &name) const;
    /// `http://host:port` (or https) as the client addressed this server, without a trailing slash.
    std::string origin() const;
};

} // namespace sandbox
