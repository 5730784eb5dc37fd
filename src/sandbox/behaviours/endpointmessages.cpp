// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/conversations.h"
#include "sandbox/behaviours/subjects.h"
#include "sandbox/behaviours/talk.h"

namespace sandbox {

namespace {

std::string neededText(const Json &body, const char *field)
{
    const auto found = body.find(field);
    if (found == body.end() || !found->is_string() || found->get<std::string>().empty())
        throw Problem::missing(std::string("The field \"") + field + "\" is missing.");
    return found->get<std::string>();
}

UserMessage messageOf(const Json &body, const Record &endpoint)
{
    UserMessage message;
    message.userId = neededText(body, "userId");
    message.sessionId = neededText(body, "sessionId");
    const Json text = body.value("text", Json());
    const Json data = body.value("data", Json());
    if (!text.is_string() && !data.is_object())
        throw Problem::missing("A message needs a text or an object as data.");
    if ((!text.is_null() && !text.is_string()) || (!data.is_null() && !data.is_object()))
        throw Problem::badRequest("The field \"text\" has to be a text, \"data\" an object.");
    message.text = text.is_string() ? text.get<std::string>() : std::string();
    message.data = data.is_object() ? data : Json::object();
    message.channel = textAt(endpoint.body, "channel");
    return message;
}

Response answerMessage(Call &call)
{
    const Record endpoint = endpointWithToken(call.store, call.param("URLToken"));
    return Response::ok(talkTo(call, endpoint, messageOf(call.bodyObject(), endpoint)));
}

Response nothingToRead(Call &call)
{
    throw Problem::notFound("There is nothing at " + call.request.path + '.');
}

/// The Endpoint of the token: in the path whoever has it may speak, else only who may use the
/// Project.
Record endpointOfCall(Call &call)
{
    const std::string inPath = call.param("URLToken");
    if (!inPath.empty())
        return endpointWithToken(call.store, inPath);
    Record endpoint = endpointWithToken(call.store, neededText(call.bodyObject(), "URLToken"));
    call.requireProject(endpoint.parent);
    return endpoint;
}

// A real installation takes the next two on some channels only; here every one will do.

/// As if the user had said it. What the bot answers is in the conversation.
Response injectMessage(Call &call)
{
    const Record endpoint = endpointOfCall(call);
    talkTo(call, endpoint, messageOf(call.bodyObject(), endpoint));
    return Response::ok("The message was injected.");
}

/// Something the bot says of its own accord: no Flow runs.
Response notifyContact(Call &call)
{
    const Record endpoint = endpointOfCall(call);
    const Json &body = call.bodyObject();
    Json asMessage = body;
    if (textAt(body, "sessionId").empty()) // older ones know contacts by their id alone
        asMessage["sessionId"] = neededText(body, "userId");
    const UserMessage message = messageOf(asMessage, endpoint);
    Turn turn{message.sessionId, message.userId, ""};
    turn.outputs = Json::array({Json{{"text", message.text}, {"data", message.data}}});
    recordTurn(call.store, call.services.ids, endpoint, turn, call.services.clock.nowMs());
    return Response::ok("The contact was notified.");
}

} // namespace

void addEndpointMessages(Behaviours &behaviours)
{
    behaviours.route("POST", "/{URLToken}", false, answerMessage);
    behaviours.route("GET", "/{URLToken}", false, nothingToRead);
    behaviours.on("endpointInject", injectMessage);
    behaviours.on("inject", injectMessage);
    behaviours.on("endpointNotify", notifyContact);
    behaviours.on("notify", notifyContact);
}

} // namespace sandbox
