// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/store.h"

#include <memory>

namespace sandbox {

/// What a conversation runs on: the Project as it is, or one of its Snapshots.
class Content {
public:
    virtual ~Content() = default;
    /// All of one parent, oldest first.
    virtual std::vector<Record> all(const std::string &kind, const std::string &parent) = 0;
    /// By `_id` or reference id, anywhere in the content.
    virtual std::optional<Record> find(const std::string &kind, const std::string &idOrReference)
        = 0;
    /// `_id` of the Project, as records that lie right below it have it as parent.
    virtual std::string projectId() const = 0;
};

/// The Project as it is now.
std::unique_ptr<Content> projectContent(Store &store, const std::string &projectId);

/// What a Snapshot holds, as collectContent() made it.
std::unique_ptr<Content> snapshotContent(Json content);

/// The content that an Endpoint's or a playbook run's `entrypoint` names: the Project or a
/// Snapshot of it. Null where it names neither.
std::unique_ptr<Content> contentAt(
    Store &store, const std::string &projectId, const std::string &entrypoint);

} // namespace sandbox
