// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "operations/allflows.h"

#include "api/allpages.h"
#include "net/apiclient.h"

#include <algorithm>

namespace cognigy {

namespace {

constexpr int projectsAtOnce = 4;

class FlowsOf : public std::enable_shared_from_this<FlowsOf> {
public:
    FlowsOf(Call call, std::vector<Project> projects)
        : m_call(std::move(call))
        , m_projects(std::move(projects))
    {
    }

    QFuture<Result<FlowsOfProjects>> start()
    {
        const auto future = m_answer.future();
        pump();
        return future;
    }

private:
    void pump()
    {
        while (m_running < projectsAtOnce && m_next < m_projects.size()) {
            const std::size_t index = m_next++;
            ++m_running;
            const auto list = allPages<Flow>(&m_call.client,
                [call = m_call, id = m_projects[index].id](
                    const PageRequest &page) { return indexFlows(call, id, page); });
            whenDone(
                &m_call.client, list, [self = shared_from_this(), index](Result<Page<Flow>> page) {
                    --self->m_running;
                    self->take(self->m_projects[index], std::move(page));
                });
        }
        if (m_running == 0 && m_next == m_projects.size())
            m_answer.finish(std::move(m_whole));
    }

    void take(const Project &project, Result<Page<Flow>> page)
    {
        if (page) {
            for (Flow &flow : page.value().items)
                m_whole.flows.push_back({std::move(flow), project.id, project.name});
        } else if (page.error().kind == Error::Kind::Cancelled
            || page.error().kind == Error::Kind::Unauthorized) {
            // The others would end the same way.
            m_answer.finish(page.error());
            return;
        } else {
            m_whole.failed.emplace_back(project, page.error());
        }
        if (!m_answer.future().isFinished())
            pump();
    }

    Call m_call;
    std::vector<Project> m_projects;
    std::size_t m_next = 0;
    int m_running = 0;
    FlowsOfProjects m_whole;
    Answer<FlowsOfProjects> m_answer;
};

} // namespace

QFuture<Result<FlowsOfProjects>> flowsOfProjects(Call call, std::vector<Project> projects)
{
    return std::make_shared<FlowsOf>(std::move(call), std::move(projects))->start();
}

} // namespace cognigy
