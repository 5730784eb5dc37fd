// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "operations/steps.h"

#include "operations/chain.h"

namespace cognigy {

namespace {

template <class T, class Function>
QFuture<Started> translated(
    const StepPtr &step, const QFuture<Result<T>> &from, bool goneIsDone, Function toTask)
{
    Answer<std::optional<Task>> answer;
    whenDone(step->owner, from, [answer, goneIsDone, toTask](Result<T> result) {
        if (result)
            answer.finish(toTask(std::move(result).value()));
        else if (goneIsDone && result.error().kind == Error::Kind::NotFound)
            answer.finish(std::optional<Task>());
        else
            answer.finish(result.error());
    });
    return answer.future();
}

std::optional<Task> same(Task task)
{
    return task;
}

std::optional<Task> none(Nothing)
{
    return std::nullopt;
}

} // namespace

const StepHandler *StepRegistry::find(const QString &kind) const
{
    const auto found = m_handlers.constFind(kind);
    return found == m_handlers.constEnd() ? nullptr : &found.value();
}

StepRegistry StepRegistry::standard()
{
    StepRegistry registry;
    addProjectSteps(registry);
    addSnapshotSteps(registry);
    addSnapshotFileSteps(registry);
    addLocaleSteps(registry);
    addKeySteps(registry);
    return registry;
}

QFuture<Started> asTask(const StepPtr &step, const QFuture<Result<Task>> &started)
{
    return translated(step, started, false, same);
}

QFuture<Started> asDeletion(const StepPtr &step, const QFuture<Result<Task>> &started)
{
    return translated(step, started, true, same);
}

QFuture<Started> asDeletion(const StepPtr &step, const QFuture<Done> &deleted)
{
    return translated(step, deleted, true, none);
}

QFuture<Started> asDone(const StepPtr &step, const QFuture<Done> &done)
{
    return translated(step, done, false, none);
}

} // namespace cognigy
