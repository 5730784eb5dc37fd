// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/services.h"
#include "sandbox/store.h"

#include <atomic>
#include <functional>
#include <map>

namespace sandbox {

struct Call;
class Database;

/// What the work of a task is given when its time has come.
struct TaskRun {
    Store &store; ///< inside a transaction of its own
    const Services &services;
    Record &task;
    const Json &parameters; ///< as given to start()
    Json &data; ///< becomes `data` of the task, e.g. {"packageId": …}
    std::string userId; ///< who started it
    std::int64_t now; ///< Unix seconds at which it was due, for stamps
};

/// A type of task: how long it takes and what happens at its end. Throw TaskFailed to fail.
struct TaskKind {
    std::int64_t durationMs = 1500; ///< by the server's clock
    int steps = 100; ///< totalStep
    std::function<void(TaskRun &)> run;
    /// After a failed run, whose writes are undone: what the failure leaves behind, e.g. a source
    /// marked as failed. The task's `failReason` is set.
    std::function<void(TaskRun &)> failed;
};

/// What happens to a task.
enum class TaskEvent { Started, Done, Failed, Cancelled };

/// Tasks live in the store and advance with the clock; what is due is done before the next request
/// is looked at, also after a restart, in the order of their ends.
class Tasks {
public:
    /// Registers a type, e.g. "createSnapshot". Before the server runs.
    void define(const std::string &type, TaskKind kind);

    /// Someone who is told of every task's start and end, inside its transaction. Before the server
    /// runs.
    using Observer = std::function<void(
        Store &store, const Services &services, const Record &task, TaskEvent event)>;
    void observe(Observer observer) { m_observers.push_back(std::move(observer)); }

    /// Stores a new task of a project and returns its created form (the union of both shapes).
    /// `parameters` is shown as `parameters`; the answer is for Response::task().
    /// `data` is what readers find in `data` while it runs; its work may add to it.
    Json start(Call &call, const std::string &type, const std::string &projectId, Json parameters,
        Json data = Json::object());

    /// The task entity as a poll sees it now.
    Json present(const Record &task, std::int64_t nowMs) const;

    /// Asks a task to stop: `cancelled` from now on, its work is never done. Finished ones stay.
    void cancel(Call &call, Record &task);

    /// True when some task's time has come; cheap.
    bool anyDue(std::int64_t nowMs) const { return nowMs >= m_nextDue; }
    /// Does all that is due. Called by the engine inside the write lock, one transaction each.
    void settle(Database &database, const Services &services);

private:
    /// Does the work of one task, or with a reason marks it failed. False: the work failed, and
    /// `failReason` now says why.
    bool finish(
        Database &database, const Services &services, const Record &due, std::string &failReason);

    void tell(Store &store, const Services &services, const Record &task, TaskEvent event) const;

    std::map<std::string, TaskKind> m_kinds;
    std::vector<Observer> m_observers;
    std::atomic<std::int64_t> m_nextDue{0};
};

} // namespace sandbox
