// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/authentication.h"
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/subjects.h"
#include "sandbox/singles.h"

#include <algorithm>

namespace sandbox {

namespace {

/// A message is shown until its time is over.
void hideLapsed(Call &call, const Record &message, Json &shown, bool)
{
    if (!message.id().empty() && numberAt(message.body, "until") >= call.now)
        return;
    shown = Json::object();
}

Response setLicense(Call &call)
{
    const Json &body = call.bodyObject();
    const auto user = userWithPassword(call.store, textAt(body, "email"), textAt(body, "password"));
    if (!user)
        throw Problem::unauthorized("There is no user with this e-mail and password.");
    const Json roles = user->body.value("roles", Json::array());
    if (std::find(roles.begin(), roles.end(), "admin") == roles.end())
        throw Problem::forbidden("setSystemLicense needs the role admin.");
    const Kind &kind = call.services.catalogue.mustKind("systemLicense");
    Record license = singleOf(call, kind, {});
    license.body["state"] = "valid";
    keepSingle(call, kind, license);
    return Response::empty();
}

Response readLicense(Call &call)
{
    const Record license = singleOf(call, call.services.catalogue.mustKind("systemLicense"), {});
    return Response::ok({{"state", textAt(license.body, "state", "valid")}});
}

} // namespace

void addSystem(Behaviours &behaviours)
{
    KindHooks message;
    message.present = hideLapsed;
    behaviours.kind("systemMessage", std::move(message));
    behaviours.on("getSystemLicenseState", readLicense);
    behaviours.on("setSystemLicense", setLicense);
}

} // namespace sandbox
