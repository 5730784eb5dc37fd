// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/json.h"

#include <stdexcept>

namespace sandbox {

/// A refusal. Thrown anywhere under a handler: the dispatcher rolls the transaction back and
/// answers with the RFC 7807 body. (Unwinding is what a half-done transaction needs, so errors are
/// exceptions in this room.)
class Problem : public std::runtime_error {
public:
    /// HTTP status, the API's numeric code, and the sentence of `detail`.
    Problem(int httpStatus, int apiCode, const std::string &detail, Json more = Json::object())
        : std::runtime_error(detail)
        , status(httpStatus)
        , code(apiCode)
        , details(std::move(more))
    {
    }

    static Problem badRequest(const std::string &detail) { return {400, 1005, detail}; }
    static Problem missing(const std::string &detail) { return {400, 1000, detail}; }
    static Problem unauthorized(const std::string &detail) { return {401, 401, detail}; }
    static Problem forbidden(const std::string &detail) { return {403, 403, detail}; }
    static Problem notFound(const std::string &detail) { return {404, 1002, detail}; }
    static Problem wrongMethod(const std::string &detail) { return {405, 1013, detail}; }
    static Problem conflict(const std::string &detail) { return {409, 1004, detail}; }
    static Problem tooLarge(const std::string &detail) { return {413, 413, detail}; }
    static Problem internal(const std::string &detail) { return {500, 1008, detail}; }
    static Problem notBuilt(const std::string &detail) { return {501, 1009, detail}; }

    int status;
    int code;
    Json details;
    std::string allow; ///< of a 405: the methods that the path takes
};

/// Thrown by the work of a task: the task ends in `error` with this reason, its writes are undone.
class TaskFailed : public std::runtime_error {
public:
    explicit TaskFailed(const std::string &failReason)
        : std::runtime_error(failReason)
    {
    }
};

} // namespace sandbox
