// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/json.h"

namespace sandbox {

/// One stored thing. `body` is the object as the API shows it (all fields, `_id` and stamps
/// included, keys in stored order); `internal` is never shown (password hash, file name …).
/// The columns `id, referenceId, name, createdAt, lastChanged` are taken from the body on writing.
struct Record {
    std::string kind; ///< name of the kind in kinds.json, or one of the sandbox's own
    std::string
        parent; ///< `_id` of what it belongs to: organisation, project, flow …; may be empty
    Json body = Json::object();
    Json internal = Json::object();
    std::int64_t sequence = 0; ///< order of insertion, given by the store

    std::string id() const { return textAt(body, "_id"); }
    std::string referenceId() const { return textAt(body, "referenceId"); }
    /// What people know it by: its name, or what stands for one where it has none (the text of a
    /// sentence, the label of a node).
    std::string name() const
    {
        for (const char *key : {"name", "label", "text", "mainKeyphrase"}) {
            if (std::string text = textAt(body, key); !text.empty())
                return text;
        }
        return {};
    }
    std::int64_t createdAt() const { return numberAt(body, "createdAt"); }
};

} // namespace sandbox
