// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/call.h"

#include <unordered_map>

namespace sandbox {

/// Answers one operation.
using Handler = std::function<Response(Call &)>;

/// A file that takes the raw body of a request as it arrives (tus), appended at its end.
struct BodySink {
    std::filesystem::path file;
    std::uint64_t limit = 0; ///< at most so many bytes more; beyond them 413
};

/// Called at the headers, before the body: throws to refuse, else says where the bytes go. What has
/// arrived stays in the file when the connection breaks. Then the operation's Handler answers.
using SinkOpener = std::function<BodySink(Call &)>;

/// Rules of one kind around the generic list, read, create, update and delete. All optional.
struct KindHooks {
    /// Narrows a list (set parents, onlyIds …).
    std::function<void(Call &, ListQuery &)> list;
    /// Last touch on what goes out; `inList` tells a row from a single read.
    std::function<void(Call &, const Record &, Json &shown, bool inList)> present;
    /// Checks and completes a new record after validation and stamps; throw to refuse. What was
    /// sent, with the fields that are no part of the record, is under `internal.given` until then.
    std::function<void(Call &, Record &)> beforeCreate;
    std::function<void(Call &, Record &)> afterCreate;
    /// `changes` is the validated body; may be altered. The record is still the old one.
    std::function<void(Call &, Record &, Json &changes)> beforeUpdate;
    std::function<void(Call &, Record &)> afterUpdate;
    /// Throw to refuse; remove here what does not lie below the record in the tree.
    std::function<void(Call &, Record &)> beforeDelete;
};

/// The registry that behaviours write themselves into at start.
///
/// The engine itself brings: the generic handlers for all kinds that kinds.json does not mark as
/// virtual, readTask, indexTasks and cancelTask, the OAuth routes, faults and the admin door; who
/// may call what is checked before any handler (guard.h). Everything else with rules of its own is
/// one file `behaviours/<subject>.cpp` with one function `void addSnapshots(Behaviours &)`, named
/// in `behaviours/all.cpp`. An operation with neither handler nor a generic answer gets 501.
class Behaviours {
public:
    explicit Behaviours(Tasks &tasks)
        : m_tasks(tasks)
    {
    }

    /// Handler of an operation by its id in the catalogue; wins over the generic one.
    void on(const std::string &operationId, Handler handler);
    /// Raw body of an operation goes to a file.
    void sink(const std::string &operationId, SinkOpener opener);
    /// Rules of a kind around its generic list, read, create, update, delete and batch.
    void kind(const std::string &kind, KindHooks hooks = {});
    /// A type of task.
    void task(const std::string &type, TaskKind kind) { m_tasks.define(type, std::move(kind)); }
    /// Someone who is told of the start and end of every task.
    void observeTasks(Tasks::Observer observer) { m_tasks.observe(std::move(observer)); }
    /// Whether the caller may use a project. Nothing set: every caller may.
    void projectAccess(std::function<bool(const Call &, const Record &project)> rule);
    /// Extra routes outside the catalogue, e.g. the target of a download link:
    /// ("GET", "/downloads/{token}"); `needsKey` false lets it through without credentials.
    void route(const std::string &method, const std::string &path, bool needsKey, Handler handler);

    const Handler *handler(const Operation &operation) const;
    const SinkOpener *sinkOf(const Operation &operation) const;
    const KindHooks *hooks(const std::string &kind) const; ///< null: it has no rules of its own
    bool mayUse(const Call &call, const Record &project) const;
    const std::vector<Operation> &extraRoutes() const { return m_routes; }

private:
    Tasks &m_tasks;
    std::unordered_map<std::string, Handler> m_handlers;
    std::unordered_map<std::string, SinkOpener> m_sinks;
    std::unordered_map<std::string, KindHooks> m_kinds;
    std::vector<Operation> m_routes;
    std::function<bool(const Call &, const Record &)> m_projectAccess;
};

} // namespace sandbox
