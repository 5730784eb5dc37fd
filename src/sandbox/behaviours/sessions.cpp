// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/flowsettings.h"
#include "sandbox/behaviours/subjects.h"
#include "sandbox/behaviours/talk.h"

namespace sandbox {

namespace {

/// The session that path and body name. One that has not begun yet can be prepared.
Session sessionOfCall(Call &call)
{
    const std::string userId = textAt(call.bodyObject(), "userId");
    if (userId.empty())
        throw Problem::missing("The field \"userId\" is missing.");
    Session session = sessionOf(
        call.store, call.services.catalogue, {}, userId, call.param("sessionId"), call.now);
    if (!session.isNew && !session.record.parent.empty())
        call.requireProject(session.record.parent);
    return session;
}

Response injectContext(Call &call)
{
    const Json context = call.bodyObject().value("context", Json());
    if (!context.is_object())
        throw Problem::badRequest("The field \"context\" has to be an object.");
    Session session = sessionOfCall(call);
    layOver(session.memory.context, context);
    keepSession(call.store, session, call.now);
    return Response::empty();
}

/// Back to the Context that the Flow begins with, or to an empty one.
Response resetContext(Call &call)
{
    Session session = sessionOfCall(call);
    const auto flow = call.store.findAny("flow", textAt(call.bodyObject(), "flowReferenceId"));
    session.memory.context = flow ? flow->body.value("context", Json::object()) : Json::object();
    keepSession(call.store, session, call.now);
    return Response::empty();
}

Response injectState(Call &call)
{
    const std::string state = textAt(call.bodyObject(), "state");
    if (state.empty())
        throw Problem::missing("The field \"state\" is missing.");
    Session session = sessionOfCall(call);
    session.memory.state = state;
    keepSession(call.store, session, call.now);
    return Response::ok({{"state", state}});
}

Response resetState(Call &call)
{
    Session session = sessionOfCall(call);
    session.memory.state = "default";
    session.memory.waiting = nullptr;
    keepSession(call.store, session, call.now);
    return Response::empty();
}

} // namespace

void addSessions(Behaviours &behaviours)
{
    behaviours.on("injectContext", injectContext);
    behaviours.on("resetContext", resetContext);
    behaviours.on("injectState", injectState);
    behaviours.on("resetState", resetState);
}

} // namespace sandbox
