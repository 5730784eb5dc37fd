// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "operations/stephandler.h"

namespace cognigy {

// Each file of steps puts its own into the registry.
void addProjectSteps(StepRegistry &registry);
void addSnapshotSteps(StepRegistry &registry);
void addSnapshotFileSteps(StepRegistry &registry);
void addLocaleSteps(StepRegistry &registry);
void addKeySteps(StepRegistry &registry);

/// What a step's run function comes to: the task that it started, if any.
using Started = Result<std::optional<Task>>;
inline Started noTask()
{
    return std::optional<Task>();
}

/// What most run functions answer with: the reply alone, or the task that it started.
QFuture<Started> asTask(const StepPtr &step, const QFuture<Result<Task>> &started);
/// The same for deletions: what is gone already counts as deleted.
QFuture<Started> asDeletion(const StepPtr &step, const QFuture<Result<Task>> &started);
QFuture<Started> asDeletion(const StepPtr &step, const QFuture<Done> &deleted);
/// Without a task.
QFuture<Started> asDone(const StepPtr &step, const QFuture<Done> &done);

/// Turns a read into the look "is it gone?": NotFound says There.
template <class T>
QFuture<Result<Look>> lookForAbsence(const StepPtr &step, const QFuture<Result<T>> &read)
{
    Answer<Look> answer;
    whenDone(step->owner, read, [answer](const Result<T> &result) {
        if (result)
            answer.finish(Look::NotThere);
        else if (result.error().kind == Error::Kind::NotFound)
            answer.finish(Look::There);
        else
            answer.finish(result.error());
    });
    return answer.future();
}

} // namespace cognigy
