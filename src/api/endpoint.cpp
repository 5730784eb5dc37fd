// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "api/endpoint.h"

#include "api/allpages.h"
#include "api/reply.h"

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

constexpr auto endpointPath = "/v2.0/endpoints/{endpointId}"_L1;
constexpr int readsAtOnce = 4;

/// Lists, then reads what the list leaves out.
class WithEntrypoint : public std::enable_shared_from_this<WithEntrypoint> {
public:
    explicit WithEntrypoint(Call call)
        : m_call(std::move(call))
    {
    }

    QFuture<Result<std::vector<Endpoint>>> start(const ProjectId &project)
    {
        const auto future = m_answer.future();
        const auto list
            = allPages<Endpoint>(&m_call.client, [call = m_call, project](const PageRequest &page) {
                  return indexEndpoints(call, project, page);
              });
        whenDone(&m_call.client, list, [self = shared_from_this()](Result<Page<Endpoint>> page) {
            if (!page) {
                self->m_answer.finish(page.error());
                return;
            }
            self->m_all = std::move(page.value().items);
            self->pump();
        });
        return future;
    }

private:
    void pump()
    {
        while (m_running < readsAtOnce && m_next < m_all.size()) {
            const std::size_t index = m_next++;
            if (!m_all[index].entrypoint.isEmpty())
                continue;
            ++m_running;
            whenDone(&m_call.client, readEndpoint(m_call, m_all[index].id),
                [self = shared_from_this(), index](Result<Endpoint> endpoint) {
                    --self->m_running;
                    self->take(index, std::move(endpoint));
                });
        }
        if (m_running == 0 && m_next == m_all.size()) {
            std::erase_if(m_all, [](const Endpoint &item) { return item.id.isEmpty(); });
            m_answer.finish(std::move(m_all));
        }
    }

    void take(std::size_t index, Result<Endpoint> endpoint)
    {
        if (endpoint) {
            m_all[index] = std::move(endpoint).value();
        } else if (endpoint.error().kind == Error::Kind::NotFound) {
            m_all[index].id = {};
        } else {
            m_answer.finish(endpoint.error());
            return;
        }
        if (!m_answer.future().isFinished())
            pump();
    }

    Call m_call;
    std::vector<Endpoint> m_all;
    std::size_t m_next = 0;
    int m_running = 0;
    Answer<std::vector<Endpoint>> m_answer;
};

} // namespace

QFuture<Result<Page<Endpoint>>> indexEndpoints(
    Call call, const ProjectId &project, const PageRequest &page)
{
    Request::Pairs query = page.query();
    query << std::pair(u"projectId"_s, project.text);
    return fetchPage<Endpoint>(
        call, readRequest(call, u"indexEndpoints"_s, u"/v2.0/endpoints"_s, {}, query));
}

QFuture<Result<Endpoint>> readEndpoint(Call call, const EndpointId &endpoint)
{
    return fetchOne<Endpoint>(call,
        readRequest(call, u"readEndpoint"_s, endpointPath, {{u"endpointId"_s, endpoint.text}}));
}

QFuture<Done> updateEndpoint(WriteCall call, const Endpoint &before, const Endpoint &after)
{
    const QJsonObject changes = changesBetween(before, after);
    if (changes.isEmpty())
        return ready<Nothing>(Nothing{});
    return fetchNothing(call,
        writeRequest(call, u"updateEndpoint"_s, Verb::Patch, endpointPath,
            {{u"endpointId"_s, before.id.text}}, changes));
}

QFuture<Result<std::vector<Endpoint>>> endpointsWithEntrypoint(Call call, const ProjectId &project)
{
    return std::make_shared<WithEntrypoint>(std::move(call))->start(project);
}

} // namespace cognigy
