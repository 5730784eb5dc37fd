// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/listquery.h"
#include "sandbox/problem.h"

#include <filesystem>

namespace sandbox {

struct Kind;

/// A file that is streamed as the reply's body; ranges are answered by the engine.
struct FileBody {
    std::filesystem::path path;
    std::string fileName; ///< for Content-Disposition; empty: none
    std::string contentType = "application/octet-stream";
};

/// What a handler answers. The engine turns it into bytes: lists as plain JSON or HAL by Accept.
struct Response {
    int status = 200;
    Json json; ///< body, unless `list`, `text` or `file` says otherwise; null: no body
    std::optional<FileBody> file;
    std::optional<std::string> text;
    std::string contentType; ///< of `text`
    std::vector<std::pair<std::string, std::string>> headers;

    bool isList = false; ///< then `json` is the array of items
    const Kind *kind = nullptr; ///< of a list: names its HAL keys
    std::string envelope; ///< of a list, where it is not the one of the kind
    std::int64_t total = 0;
    std::string nextCursor;
    std::string previousCursor;

    /// 200 with a plain object, array or string.
    static Response ok(Json body);
    /// 201 with the new object.
    static Response created(Json body);
    /// 200 with a started task.
    static Response task(Json createdTask);
    /// 204 without a body.
    static Response empty(int status = 204);
    /// 200 with `{items,total,nextCursor,previousCursor,next,previous}`, or its HAL form.
    static Response list(const Kind &kind, Json items, const Page &page);
    /// The same for items that fit on one page.
    static Response wholeList(const Kind &kind, Json items);
    /// 200 with `{"downloadLink": url}`.
    static Response link(const std::string &url);
    /// 200 or 206 with the bytes of a file.
    static Response stream(FileBody file);
    /// The problem's status and RFC 7807 body; the engine adds instance and traceId.
    static Response problem(const Problem &problem);

    Response &header(std::string name, std::string value)
    {
        headers.emplace_back(std::move(name), std::move(value));
        return *this;
    }
};

} // namespace sandbox
