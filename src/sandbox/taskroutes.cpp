// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/engineroutes.h"

#include "sandbox/generic.h"

namespace sandbox {

void addTasks(Behaviours &behaviours)
{
    KindHooks hooks;
    hooks.present = [](Call &call, const Record &task, Json &shown, bool) {
        shown = call.services.tasks.present(task, call.services.clock.nowMs());
    };
    behaviours.kind("task", std::move(hooks));
    behaviours.on("cancelTask", [](Call &call) {
        const Kind &kind = call.services.catalogue.mustKind("task");
        Record task = call.store.get("task", call.param("taskId"));
        call.requireProject(task.parent);
        call.services.tasks.cancel(call, task);
        if (call.operation.returns == "none")
            return Response::empty(call.operation.status);
        return Response::ok(shown(call, kind, task, false));
    });
}

} // namespace sandbox
