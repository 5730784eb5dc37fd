// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/checks.h"
#include "sandbox/behaviours/subjects.h"

#include <algorithm>

namespace sandbox {

namespace {

constexpr const char *turnKind = "analyticsRecord";

/// Puts a rating, and whatever else is told, into the turns of a session.
Response updateRecords(Call &call)
{
    const Record project = call.requireProject();
    const Json &body = call.bodyObject();
    const Kind &kind = call.services.catalogue.mustKind(turnKind);
    const std::string contact = requiredText(body, kind, "contactId");
    const std::string session = textAt(body, "sessionId");
    const std::string input = textAt(body, "inputId");
    const Json properties = body.value("properties", Json::object());
    if (!properties.is_object())
        throw Problem::badRequest("The field \"properties\" has to be an object.");
    for (Record &turn : call.store.where(turnKind, project.id(), "contactId", contact)) {
        const bool isMeant = (session.empty() || textAt(turn.body, "sessionId") == session)
            && (input.empty() || textAt(turn.body, "inputId") == input);
        if (!isMeant)
            continue;
        turn.body.update(properties);
        call.store.update(turn);
    }
    auto conversation = call.store.find("conversation", session);
    if (conversation && conversation->parent == project.id()) {
        if (const auto rating = properties.find("rating"); rating != properties.end())
            conversation->body["ratings"].push_back(*rating);
        if (const std::string comment = textAt(properties, "ratingComment"); !comment.empty())
            conversation->body["ratingComments"].push_back(comment);
        call.store.update(*conversation);
    }
    return Response::empty();
}

/// The turns of some contacts, or of all, between two times.
Response deleteRecords(Call &call)
{
    const Record project = call.requireProject(call.param("projectId"));
    const Json &body = call.bodyObject();
    const Json contacts = body.value("contactIds", Json::array());
    const std::string from = textAt(body, "timestampStart");
    const std::string to = textAt(body, "timestampEnd");
    for (const Record &turn : call.store.all(turnKind, project.id())) {
        const std::string contact = textAt(turn.body, "contactId");
        const std::string at = textAt(turn.body, "timestamp");
        const bool isNamed = contacts.empty()
            || std::find(contacts.begin(), contacts.end(), Json(contact)) != contacts.end();
        if (isNamed && (from.empty() || at >= from) && (to.empty() || at <= to))
            call.store.remove(turnKind, turn.id());
    }
    return Response::empty(call.operation.status);
}

Response insightsToken(Call &call)
{
    return Response::ok({{"token", call.services.ids.hex(64)}});
}

} // namespace

void addAnalytics(Behaviours &behaviours)
{
    behaviours.on("updateAnalyticsRecords", updateRecords);
    behaviours.on("deleteAnalyticsRecords", deleteRecords);
    behaviours.on("insightsJWT", insightsToken);
}

} // namespace sandbox
