// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/authentication.h"
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/people.h"
#include "sandbox/behaviours/subjects.h"
#include "sandbox/keys.h"

namespace sandbox {

namespace {

/// A token of its own kind: it opens nothing but the change of the password.
constexpr const char *resetKind = "passwordReset";

/// Answers alike whether there is such a user or not, so that nobody can ask who is.
Response requestReset(Call &call)
{
    const std::string email = textAt(call.bodyObject(), "email");
    const auto user = userByEmail(call.store, email);
    if (!user)
        return Response::empty();
    const std::string token = call.services.ids.hex(64);
    Record reset{resetKind, user->id()};
    reset.body = {{"_id", sha256(token)}, {"createdAt", call.now}};
    call.store.insert(reset);
    sendMail(email, "the token to set a new password is " + token);
    return Response::empty();
}

Record resetOf(Call &call)
{
    const auto reset = call.store.find(resetKind, sha256(textAt(call.bodyObject(), "token")));
    const auto life = call.services.catalogue.limit("passwordResetTokenLife");
    if (!reset || call.now >= reset->createdAt() + life)
        throw Problem::badRequest("The field \"token\" is not, or no longer, valid.");
    return *reset;
}

Response validateToken(Call &call)
{
    resetOf(call);
    return Response::empty();
}

void givePassword(Call &call, Record &user, const std::string &password)
{
    if (password.empty())
        throw Problem::badRequest("The field \"newPassword\" must not be empty.");
    setPassword(user, call.services.ids, password);
    call.store.update(user);
    endTokens(call.store, user.id());
}

Response resetPasswordOf(Call &call)
{
    const Record reset = resetOf(call);
    Record user = call.store.get("user", reset.parent);
    givePassword(call, user, textAt(call.bodyObject(), "newPassword"));
    call.store.remove(resetKind, reset.id());
    return Response::ok({{"success", true}});
}

Response changePasswordBy(Call &call)
{
    const Json &body = call.bodyObject();
    auto user = userWithPassword(call.store, textAt(body, "email"), textAt(body, "oldPassword"));
    if (!user)
        throw Problem::unauthorized("There is no user with this e-mail and password.");
    givePassword(call, *user, textAt(body, "newPassword"));
    return Response::empty();
}

} // namespace

void addPasswords(Behaviours &behaviours)
{
    behaviours.on("requestPasswordReset", requestReset);
    behaviours.on("validatePasswordResetToken", validateToken);
    behaviours.on("resetPassword", resetPasswordOf);
    behaviours.on("changePassword", changePasswordBy);
}

} // namespace sandbox
