// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/checks.h"
#include "sandbox/behaviours/conversations.h"
#include "sandbox/behaviours/subjects.h"
#include "sandbox/generic.h"

namespace sandbox {

namespace {

// What a running session holds: its context and its state, by session id and user id.
constexpr const char *sessionKind = "sessionState";

Record endpointWithToken(Call &call, const std::string &token)
{
    const auto endpoints = call.store.allOf("endpoint");
    for (const Record &endpoint : endpoints) {
        if (!token.empty() && textAt(endpoint.body, "URLToken") == token)
            return endpoint;
    }
    throw Problem::notFound("There is no Endpoint with this URLToken.");
}

std::string textInBody(Call &call, const char *field)
{
    return requiredText(call.bodyObject(), call.services.catalogue.mustKind("session"), field);
}

/// A message from the program goes to the contact (notify), or to the Flow in its name (inject).
Response speak(Call &call, const Record &endpoint, bool toContact)
{
    const Json &body = call.bodyObject();
    Turn turn;
    turn.contactId = textInBody(call, "userId");
    turn.sessionId = textAt(body, "sessionId", turn.contactId);
    const std::string text = textAt(body, "text");
    if (toContact)
        turn.outputs.push_back({{"text", text}, {"data", body.value("data", Json(nullptr))}});
    else
        turn.text = text;
    turn.data = toContact ? Json(nullptr) : body.value("data", Json(nullptr));
    recordTurn(call.store, call.services.ids, endpoint, turn, call.services.clock.nowMs());
    return Response::ok(toContact ? "The message was sent." : "The message was injected.");
}

Response speakWithKey(Call &call, bool toContact)
{
    const Record endpoint = endpointWithToken(call, textInBody(call, "URLToken"));
    call.requireProject(endpoint.parent);
    return speak(call, endpoint, toContact);
}

Response speakByToken(Call &call, bool toContact)
{
    return speak(call, endpointWithToken(call, call.param("URLToken")), toContact);
}

Record sessionOf(Call &call)
{
    const std::string name = call.param("sessionId") + '/' + textInBody(call, "userId");
    if (auto known = call.store.findName(sessionKind, call.caller.organisationId, name))
        return *std::move(known);
    Record session{sessionKind, call.caller.organisationId};
    session.body = {{"_id", call.services.ids.id(call.now)}, {"name", name},
        {"context", Json::object()}, {"state", "default"}};
    call.store.insert(session);
    return session;
}

Response injectContext(Call &call)
{
    const Json context = call.bodyObject().value("context", Json());
    if (!context.is_object())
        throw Problem::missing("The field \"context\" is missing or no object.");
    Record session = sessionOf(call);
    session.body["context"].update(context);
    call.store.update(session);
    return Response::empty();
}

Response resetContext(Call &call)
{
    Record session = sessionOf(call);
    session.body["context"] = Json::object();
    call.store.update(session);
    return Response::empty();
}

Response injectState(Call &call)
{
    const std::string state = textInBody(call, "state");
    Record session = sessionOf(call);
    session.body["state"] = state;
    call.store.update(session);
    return Response::ok({{"state", state}});
}

Response resetState(Call &call)
{
    Record session = sessionOf(call);
    session.body["state"] = "default";
    call.store.update(session);
    return Response::empty();
}

} // namespace

void addSessions(Behaviours &behaviours)
{
    behaviours.on("inject", [](Call &call) { return speakWithKey(call, false); });
    behaviours.on("notify", [](Call &call) { return speakWithKey(call, true); });
    behaviours.on("endpointInject", [](Call &call) { return speakByToken(call, false); });
    behaviours.on("endpointNotify", [](Call &call) { return speakByToken(call, true); });
    behaviours.on("injectContext", injectContext);
    behaviours.on("resetContext", resetContext);
    behaviours.on("injectState", injectState);
    behaviours.on("resetState", resetState);
}

} // namespace sandbox
