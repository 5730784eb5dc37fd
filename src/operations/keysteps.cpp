// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "api/allpages.h"
#include "api/apikey.h"
#include "api/superapikey.h"
#include "api/userme.h"
#include "credentials/keyproviders.h"
#include "operations/chain.h"
#include "operations/session.h"
#include "operations/steps.h"

#include <QCoreApplication>

#include <algorithm>

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

struct KeySteps {
    Q_DECLARE_TR_FUNCTIONS(KeySteps)
};

QFuture<Started> makeKey(StepPtr step)
{
    return mapped<std::optional<Task>>(step->owner,
        createApiKeyMe(step->write(), step->text("name")), [step](CreatedApiKey made) -> Started {
            step->memory.insert(u"keyId"_s, made.id.text);
            step->memory.insert(u"keyName"_s, made.name);
            *step->secret = std::move(made.value);
            return noTask();
        });
}

QFuture<Result<Look>> lookForNewKey(StepPtr step)
{
    const auto list = allPages<ApiKey>(step->owner,
        [step](const PageRequest &page) { return indexApiKeysMe(step->client, page); });
    return mapped<Look>(step->owner, list, [step](const Page<ApiKey> &page) -> Result<Look> {
        const QDateTime from = step->startedAt.addSecs(-2);
        const bool there
            = std::any_of(page.items.begin(), page.items.end(), [&](const ApiKey &key) {
                  return key.name == step->text("name") && key.createdAt >= from;
              });
        return there ? Look::There : Look::NotThere;
    });
}

/// Asks the server who the key is: the fresh one aside, before anything depends on it, or the one
/// that the session uses by then.
QFuture<Started> testKey(StepPtr step)
{
    std::shared_ptr<ApiClient> aside;
    if (step->args.value("fresh"_L1).toBool()) {
        aside = step->session.clientWith(std::make_shared<ApiKeyProvider>(step->secret->clone()));
    }
    ApiClient &client = aside ? *aside : step->client;
    // The extra client lives as long as its answer is waited for.
    return mapped<std::optional<Task>>(step->owner, readUserMe({client, step->cancel}),
        [aside](const UserMe &) -> Started { return noTask(); });
}

QFuture<Started> keepNewKey(StepPtr step)
{
    if (!step->tools->keepKey) {
        return ready<std::optional<Task>>(
            refusal(KeySteps::tr("There is no place where the new key could be kept.")));
    }
    Answer<std::optional<Task>> answer;
    const ApiKeyId id(step->memory.value("keyId"_L1).toString());
    whenDone(step->owner, step->tools->keepKey(step->secret->clone(), id),
        [step, answer](const Done &done) {
            if (!done) {
                answer.finish(done.error());
                return;
            }
            step->secret->wipe();
            answer.finish(std::optional<Task>());
        });
    return answer.future();
}

QFuture<Started> mintSuperKey(StepPtr step)
{
    if (!step->tools->management) {
        return ready<std::optional<Task>>(
            refusal(KeySteps::tr("The Management credentials are missing.")));
    }
    const WriteCall call(*step->tools->management, *step->ticket, step->cancel);
    return mapped<std::optional<Task>>(step->owner,
        createSuperApiKey(call, OrganisationId(step->text("organisationId"))),
        [step](CreatedSuperKey key) -> Started {
            const auto time
                = [](const QDateTime &when) { return when.toString(Qt::ISODateWithMs); };
            step->memory.insert(u"createdAt"_s, time(key.createdAt));
            step->memory.insert(u"serverTime"_s, time(key.serverTime));
            step->memory.insert(u"keyName"_s, key.name);
            *step->secret = std::move(key.value);
            return noTask();
        });
}

} // namespace

void addKeySteps(StepRegistry &registry)
{
    registry.add(u"apikey.create"_s,
        {.operation = u"createApiKeyMe"_s,
            .run = makeKey,
            .look = lookForNewKey,
            .needsReply = true});
    registry.add(u"apikey.test"_s, {.run = testKey});
    registry.add(u"apikey.keep"_s, {.run = keepNewKey});
    registry.add(u"apikey.revoke"_s,
        {.operation = u"deleteApiKeyMe"_s, .run = [](StepPtr step) {
             return asDeletion(step, deleteApiKeyMe(step->write(), ApiKeyId(step->text("keyId"))));
         }});
    registry.add(u"superkey.mint"_s,
        {.operation = u"createApiKeyManagement"_s, .run = mintSuperKey, .needsReply = true});
}

} // namespace cognigy
