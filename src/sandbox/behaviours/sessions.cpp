// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/sessions.h"

#include "sandbox/behaviour.h"
#include "sandbox/behaviours/subjects.h"
#include "sandbox/singles.h"

namespace sandbox {

namespace {

Record sessionOfPath(Call &call)
{
    return sessionOf(call.store, call.caller.organisationId, call.param("sessionId"),
        textAt(call.bodyObject(), "userId"), call.now);
}

Response injectContext(Call &call)
{
    Record session = sessionOfPath(call);
    mergeDeep(session.body["context"], call.bodyObject().at("context"));
    keepSession(call.store, session, call.now);
    return Response::empty();
}

/// Back to the context that the Flow begins with.
Response resetContext(Call &call)
{
    const std::string reference = textAt(call.bodyObject(), "flowReferenceId");
    const auto flow = call.store.findAny("flow", reference);
    if (!flow)
        throw Problem::notFound("There is no flow with the id " + reference + '.');
    call.requireProject(flow->parent);
    Record session = sessionOfPath(call);
    session.body["context"] = flow->body.value("context", Json::object());
    keepSession(call.store, session, call.now);
    return Response::empty();
}

Response setSessionState(Call &call, const std::string &state)
{
    Record session = sessionOfPath(call);
    session.body["state"] = state;
    keepSession(call.store, session, call.now);
    if (call.operation.returns == "none")
        return Response::empty();
    return Response::ok({{"state", state}});
}

} // namespace

Record sessionOf(Store &store, const std::string &organisationId, const std::string &sessionId,
    const std::string &userId, std::int64_t now)
{
    const std::string id = sha256(organisationId + '\n' + sessionId + '\n' + userId).substr(0, 24);
    if (auto kept = store.find("session", id))
        return *std::move(kept);
    Record session{"session", organisationId};
    session.body = {{"_id", id}, {"sessionId", sessionId}, {"userId", userId},
        {"context", Json::object()}, {"state", "default"}, {"createdAt", now}};
    return session;
}

void keepSession(Store &store, Record &session, std::int64_t now)
{
    session.body["lastChanged"] = now;
    if (store.find("session", session.id()))
        store.update(session);
    else
        store.insert(session);
}

void addSessions(Behaviours &behaviours)
{
    behaviours.on("injectContext", injectContext);
    behaviours.on("resetContext", resetContext);
    behaviours.on("injectState",
        [](Call &call) { return setSessionState(call, textAt(call.bodyObject(), "state")); });
    behaviours.on("resetState", [](Call &call) { return setSessionState(call, "default"); });
}

} // namespace sandbox
