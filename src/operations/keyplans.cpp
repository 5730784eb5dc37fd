// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "operations/keyplans.h"

#include "operations/namecheck.h"

#include <QCoreApplication>

#include <algorithm>

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

struct KeyPlans {
    Q_DECLARE_TR_FUNCTIONS(KeyPlans)
};

Done nameIsFree(const QString &name, const std::vector<ApiKey> &known)
{
    const Done fine = nameIsFine(name);
    if (!fine)
        return fine;
    const bool taken = std::any_of(
        known.begin(), known.end(), [&](const ApiKey &key) { return key.name == name; });
    if (taken)
        return refusal(KeyPlans::tr("An API key of the name \"%1\" is there already.").arg(name));
    return Nothing{};
}

Step createStep(const QString &name)
{
    return {.kind = u"apikey.create"_s,
        .title = KeyPlans::tr("Create API key \"%1\"").arg(name),
        .args = {{u"name"_s, name}},
        .object = name,
        .ifItFails = KeyPlans::tr("If a key \"%1\" shows up in the list, its value is lost: "
                                  "revoke it.")
                         .arg(name)};
}

Step revokeStep(const ApiKey &key)
{
    return {.kind = u"apikey.revoke"_s,
        .title = KeyPlans::tr("Revoke API key \"%1\"").arg(key.name),
        .args = {{u"keyId"_s, key.id.text}},
        .object = key.name};
}

} // namespace

Result<Plan> planApiKeyCreate(const QString &name, const std::vector<ApiKey> &known)
{
    const Done free = nameIsFree(name, known);
    if (!free)
        return free.error();
    const Step step = createStep(name);
    return Plan{.kind = u"apikey.create"_s, .title = step.title, .steps = {step}};
}

Plan planApiKeyRevoke(const ApiKey &key)
{
    const Step step = revokeStep(key);
    return {.kind = u"apikey.revoke"_s, .title = step.title, .steps = {step}};
}

Result<Plan> planApiKeyRotate(
    const ApiKey &old, const QString &newName, const std::vector<ApiKey> &known)
{
    const Done free = nameIsFree(newName, known);
    if (!free)
        return free.error();

    Step create = createStep(newName);
    create.ifItFails = KeyPlans::tr("The old key \"%1\" still works and is still in use. %2")
                           .arg(old.name, create.ifItFails);
    const Step probe{.kind = u"apikey.test"_s,
        .title = KeyPlans::tr("Test the new key"),
        .args = {{u"fresh"_s, true}},
        .object = newName,
        .ifItFails = KeyPlans::tr("The old key \"%1\" still works and is still in use. Revoke the "
                                  "new key \"%2\" in the list.")
                         .arg(old.name, newName)};
    const Step keep{.kind = u"apikey.keep"_s,
        .title = KeyPlans::tr("Keep the new key"),
        .object = newName,
        .ifItFails
        = KeyPlans::tr("The old key \"%1\" still works and is still in use. The new key \"%2\" "
                       "works, too: keep its value yourself, or revoke it in the list.")
              .arg(old.name, newName)};
    const Step test{.kind = u"apikey.test"_s,
        .title = KeyPlans::tr("Work with the new key"),
        .object = newName,
        .ifItFails = KeyPlans::tr("The new key \"%1\" is kept and in use. The old key \"%2\" was "
                                  "not revoked and still works.")
                         .arg(newName, old.name)};
    Step revoke = revokeStep(old);
    revoke.ifItFails = KeyPlans::tr("The new key \"%1\" is kept, tested and in use. The old key "
                                    "\"%2\" may still work: revoke it in the list.")
                           .arg(newName, old.name);
    return Plan{.kind = u"apikey.rotate"_s,
        .title = KeyPlans::tr("Rotate API key \"%1\"").arg(old.name),
        .steps = {create, probe, keep, test, revoke}};
}

Result<Plan> planSuperKeyMint(const Organisation &organisation, const QString &reason)
{
    if (organisation.id.isEmpty())
        return refusal(KeyPlans::tr("Choose an organisation."));
    if (reason.trimmed().isEmpty()) {
        return refusal(
            KeyPlans::tr("Say why the Super API-Key is needed: it goes to the journal."));
    }
    const QString title = KeyPlans::tr("Mint a Super API-Key for \"%1\"").arg(organisation.name);
    return Plan{.kind = u"superkey.mint"_s,
        .title = title,
        .reason = reason.trimmed(),
        .steps = {{.kind = u"superkey.mint"_s,
            .title = title,
            .args
            = {{u"organisationId"_s, organisation.id.text}, {u"organisation"_s, organisation.name}},
            .object = organisation.name,
            .ifItFails = KeyPlans::tr("If a key was made all the same, it ends by itself after a "
                                      "quarter of an hour.")}}};
}

} // namespace cognigy
