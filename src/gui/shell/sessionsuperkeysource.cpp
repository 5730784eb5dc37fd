// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/sessionsuperkeysource.h"

#include "gui/shell/planstarter.h"
#include "operations/keyplans.h"

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

SuperKeyFacts factsFrom(
    const Operation &made, const Organisation &organisation, const QString &reason)
{
    const auto time = [&](QLatin1StringView name) {
        return QDateTime::fromString(made.result()[name].toString(), Qt::ISODate).toUTC();
    };
    return {.organisation = organisation.id,
        .organisationName = organisation.name,
        .reason = reason,
        .createdAt = time("createdAt"_L1)};
}

} // namespace

SessionSuperKeySource::SessionSuperKeySource(Session &session, PlanStarter &starter)
    : m_session(&session)
    , m_starter(starter)
{
}

QFuture<Result<std::vector<Organisation>>> SessionSuperKeySource::organisations(
    const QString &user, Secret password)
{
    using List = std::vector<Organisation>;
    if (!m_session)
        return ready<List>(Error{.kind = Error::Kind::Cancelled});
    std::shared_ptr<ApiClient> client = m_session->managementClient(user, std::move(password));
    Answer<List> answer;
    whenDone(
        this, allOrganisations(*client), [this, client, answer](Result<Page<Organisation>> page) {
            if (!page) {
                answer.finish(page.error());
                return;
            }
            m_management = client; // only credentials that worked are kept
            answer.finish(std::move(page.value().items));
        });
    return answer.future();
}

QFuture<Done> SessionSuperKeySource::mint(const Organisation &organisation, const QString &reason)
{
    if (!m_session || !m_management)
        return ready<Nothing>(Error{.kind = Error::Kind::Cancelled});
    const Result<Plan> plan = planSuperKeyMint(organisation, reason);
    if (!plan)
        return ready<Nothing>(plan.error());
    RunTools tools;
    tools.management = m_management;
    Operation *operation = m_starter.start(*m_session, *plan, std::move(tools));
    Answer<Nothing> answer;
    whenOver(
        m_session, operation, [session = m_session, organisation, reason, answer](Operation &over) {
            if (!over.hasSecret()) {
                answer.finish(over.error().value_or(Error{.kind = Error::Kind::Cancelled}));
                return;
            }
            session->beginSuperKey(over.takeSecret(), factsFrom(over, organisation, reason));
            answer.finish(Nothing{});
        });
    return answer.future();
}

} // namespace cognigy
