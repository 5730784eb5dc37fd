// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/tasks.h"

#include "sandbox/call.h"
#include "sandbox/database.h"

#include <algorithm>
#include <limits>

namespace sandbox {

namespace {

constexpr const char *indexKind = "dueTask";

} // namespace

void Tasks::define(const std::string &type, TaskKind kind)
{
    m_kinds[type] = std::move(kind);
}

Json Tasks::start(
    Call &call, const std::string &type, const std::string &projectId, Json parameters, Json data)
{
    const TaskKind &kind = m_kinds.at(type);
    const std::int64_t startedMs = call.services.clock.nowMs();
    Record task{"task", projectId};
    task.body = {{"_id", call.services.ids.id(call.now)}, {"name", type}, {"data", std::move(data)},
        {"status", "active"}, {"currentStep", 0}, {"totalStep", kind.steps}, {"failReason", ""},
        {"lastRunAt", isoTime(startedMs)}, {"lastFinishedAt", nullptr}, {"createdAt", call.now},
        {"lastChanged", call.now}, {"createdBy", call.caller.userId},
        {"lastChangedBy", call.caller.userId}, {"type", type},
        {"parameters", std::move(parameters)}};
    task.internal = {{"startedMs", startedMs}, {"dueMs", startedMs + kind.durationMs}};
    call.store.insert(task);

    // What is still to be done is kept apart, so that finding it does not read every old task.
    Record due{indexKind, "", {{"_id", task.id()}, {"createdAt", startedMs + kind.durationMs}}};
    call.store.insert(due);
    tell(call.store, call.services, task, TaskEvent::Started);
    std::int64_t known = m_nextDue;
    while (startedMs + kind.durationMs < known
        && !m_nextDue.compare_exchange_weak(known, startedMs + kind.durationMs)) { }
    return present(task, startedMs);
}

Json Tasks::present(const Record &task, std::int64_t nowMs) const
{
    Json shown = task.body;
    const std::string status = textAt(shown, "status");
    const std::int64_t total = numberAt(shown, "totalStep", 100);
    std::int64_t step = numberAt(shown, "currentStep");
    if (status == "active") {
        const auto started = numberAt(task.internal, "startedMs");
        const auto length = std::max<std::int64_t>(1, numberAt(task.internal, "dueMs") - started);
        const double part = std::clamp(
            static_cast<double>(nowMs - started) / static_cast<double>(length), 0.0, 1.0);
        // The last step is only reached by being done.
        step = std::min(total - 1, static_cast<std::int64_t>(part * static_cast<double>(total)));
        shown["currentStep"] = step;
    }
    shown["progress"] = total > 0 ? step * 100 / total : 0;
    shown["lastChangedAt"] = shown["lastChanged"];
    shown["lastCreatedAt"] = shown["createdAt"];
    return shown;
}

void Tasks::cancel(Call &call, Record &task)
{
    if (textAt(task.body, "status") != "active")
        return;
    task.body["status"] = "cancelled";
    task.body["currentStep"] = numberAt(present(task, call.services.clock.nowMs()), "currentStep");
    task.body["lastFinishedAt"] = isoTime(call.services.clock.nowMs());
    task.body["lastChanged"] = call.now;
    task.body["lastChangedBy"] = call.caller.userId;
    call.store.update(task);
    call.store.remove(indexKind, task.id());
    tell(call.store, call.services, task, TaskEvent::Cancelled);
}

void Tasks::tell(Store &store, const Services &services, const Record &task, TaskEvent event) const
{
    for (const Observer &observer : m_observers)
        observer(store, services, task, event);
}

void Tasks::settle(Database &database, const Services &services)
{
    for (;;) {
        const std::int64_t nowMs = services.clock.nowMs();
        std::optional<Record> next;
        std::string failReason;
        // Looked at under the lock, so that no task started meanwhile is overlooked.
        database.write([&](Store &store) {
            const auto waiting = store.all(indexKind, "");
            m_nextDue = std::numeric_limits<std::int64_t>::max();
            if (waiting.empty())
                return false;
            m_nextDue = waiting.front().createdAt();
            if (m_nextDue <= nowMs)
                next = waiting.front();
            return false;
        });
        if (!next)
            return;
        if (!finish(database, services, *next, failReason))
            finish(database, services, *next, failReason);
    }
}

bool Tasks::finish(
    Database &database, const Services &services, const Record &due, std::string &failReason)
{
    bool fine = true;
    const bool failing = !failReason.empty();
    database.write([&](Store &store) {
        auto task = store.find("task", due.id());
        if (!store.remove(indexKind, due.id()) || !task)
            return true;
        Json data = task->body.value("data", Json::object());
        const std::int64_t dueMs = due.createdAt();
        task->body["failReason"] = failReason;
        const auto kind = m_kinds.find(textAt(task->body, "type"));
        if (kind != m_kinds.end()) {
            const Json parameters = task->body.value("parameters", Json::object());
            const auto &work = failing ? kind->second.failed : kind->second.run;
            try {
                if (work) {
                    TaskRun run{store, services, *task, parameters, data,
                        textAt(task->body, "createdBy"), dueMs / 1000};
                    work(run);
                }
            } catch (const std::exception &failure) {
                if (!failing) {
                    failReason = *failure.what() != '\0' ? failure.what() : "The task failed.";
                    fine = false;
                    return false;
                }
            }
        }
        task->body["data"] = data;
        task->body["status"] = failing ? "error" : "done";
        if (!failing)
            task->body["currentStep"] = task->body["totalStep"];
        task->body["lastFinishedAt"] = isoTime(dueMs);
        task->body["lastChanged"] = dueMs / 1000;
        store.update(*task);
        tell(store, services, *task, failing ? TaskEvent::Failed : TaskEvent::Done);
        return true;
    });
    return fine;
}

} // namespace sandbox
