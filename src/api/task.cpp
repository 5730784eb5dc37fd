// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "api/task.h"

#include "api/reply.h"

#include <algorithm>

namespace cognigy {

using namespace Qt::StringLiterals;

TaskOutcome outcomeOf(const Task &task)
{
    // `completed` and `failed` are words of other programs; cheap to understand, too.
    if (task.status == u"done"_s || task.status == u"completed"_s)
        return TaskOutcome::Succeeded;
    if (task.status == u"error"_s || task.status == u"failed"_s)
        return TaskOutcome::Failed;
    if (task.status == u"cancelled"_s)
        return TaskOutcome::Cancelled;
    return TaskOutcome::Running;
}

double progressOf(const Task &task)
{
    if (outcomeOf(task) == TaskOutcome::Succeeded)
        return 1;
    if (task.totalStep > 0 && task.currentStep > 0)
        return std::clamp(double(task.currentStep) / double(task.totalStep), 0.0, 1.0);
    if (task.progress && *task.progress > 0)
        return std::clamp(double(*task.progress) / 100, 0.0, 1.0);
    return -1;
}

QFuture<Result<Page<Task>>> indexTasks(Call call, const ProjectId &project, const PageRequest &page)
{
    Request::Pairs query = page.query();
    query << std::pair(u"projectId"_s, project.text);
    if (page.sort.isEmpty())
        query << std::pair(u"sort"_s, u"createdAt:desc"_s);
    return fetchPage<Task>(call, readRequest(call, u"indexTasks"_s, u"/v2.0/tasks"_s, {}, query));
}

QFuture<Result<Task>> readTask(Call call, const TaskId &task)
{
    return fetchOne<Task>(call,
        readRequest(call, u"readTask"_s, u"/v2.0/tasks/{taskId}"_s, {{u"taskId"_s, task.text}}));
}

QFuture<Done> cancelTask(WriteCall call, const TaskId &task)
{
    return fetchNothing(call,
        writeRequest(call, u"cancelTask"_s, Verb::Post, u"/v2.0/tasks/{taskId}/cancel"_s,
            {{u"taskId"_s, task.text}}));
}

} // namespace cognigy
