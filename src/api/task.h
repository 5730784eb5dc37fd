// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/call.h"
#include "api/page.h"
#include "base/future.h"

namespace cognigy {

/// Work that the server does on its own time. Both shapes are read: what a starting call answers
/// (`type`, `parameters`) and what `readTask` answers (`name`, `data`).
struct Task {
    TaskId id{};
    QString name{}; ///< the kind of work, e.g. `createSnapshot`
    QString type{}; ///< the same word in the other shape
    QString status{}; ///< `queued`, `active`, `done`, `cancelling`, `cancelled`, `error`
    std::optional<qint64> progress{}; ///< percent, where told
    qint64 currentStep = 0;
    qint64 totalStep = 0;
    QString failReason{};
    QJsonObject data{};
    QJsonObject parameters{};
    QDateTime createdAt{};
    QDateTime lastRunAt{};
    QDateTime lastFinishedAt{};
    UserId createdBy{};

    /// `name` or `type`, whichever the reply had.
    QString kind() const { return name.isEmpty() ? type : name; }
};

constexpr auto fieldsOf(Tag<Task>)
{
    return std::tuple{
        Field{"_id", &Task::id, Required | ReadOnly},
        Field{"name", &Task::name, ReadOnly},
        Field{"type", &Task::type, ReadOnly},
        Field{"status", &Task::status, ReadOnly},
        Field{"progress", &Task::progress, ReadOnly},
        Field{"currentStep", &Task::currentStep, ReadOnly},
        Field{"totalStep", &Task::totalStep, ReadOnly},
        Field{"failReason", &Task::failReason, ReadOnly},
        Field{"data", &Task::data, ReadOnly},
        Field{"parameters", &Task::parameters, ReadOnly},
        Field{"createdAt", &Task::createdAt, UnixSeconds | ReadOnly},
        Field{"lastRunAt", &Task::lastRunAt, IsoTime | ReadOnly},
        Field{"lastFinishedAt", &Task::lastFinishedAt, IsoTime | ReadOnly},
        Field{"createdBy", &Task::createdBy, ReadOnly},
    };
}

/// How a task stands, whatever word the server uses. An unknown word counts as still running.
enum class TaskOutcome { Running, Succeeded, Failed, Cancelled };
TaskOutcome outcomeOf(const Task &task);

/// 0 to 1; negative while the server tells nothing.
double progressOf(const Task &task);

/// `indexTasks`: one page, newest first by default.
QFuture<Result<Page<Task>>> indexTasks(
    Call call, const ProjectId &project, const PageRequest &page = {});
/// `readTask`.
QFuture<Result<Task>> readTask(Call call, const TaskId &task);
/// `cancelTask`: asks for it; the task says `cancelling`, then `cancelled`.
QFuture<Done> cancelTask(WriteCall call, const TaskId &task);

} // namespace cognigy
