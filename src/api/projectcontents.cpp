// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "api/projectcontents.h"

#include "api/page.h"
#include "api/reply.h"

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

struct CountedKind {
    QLatin1StringView word;
    QLatin1StringView operation;
    QLatin1StringView path;
};

/// What a Snapshot covers and can be listed by Project in one request.
constexpr CountedKind countedKinds[] = {
    {"flow"_L1, "indexFlows"_L1, "/v2.0/flows"_L1},
    {"locale"_L1, "indexLocales"_L1, "/v2.0/locales"_L1},
    {"lexicon"_L1, "indexLexicons"_L1, "/v2.0/lexicons"_L1},
    {"connection"_L1, "indexConnections"_L1, "/v2.0/connections"_L1},
    {"function"_L1, "indexFunctions"_L1, "/v2.0/functions"_L1},
    {"nluconnector"_L1, "indexNLUConnectors"_L1, "/v2.0/nluconnectors"_L1},
    {"largeLanguageModel"_L1, "indexLargeLanguageModels"_L1, "/v2.0/largelanguagemodels"_L1},
    {"playbook"_L1, "indexPlaybooks"_L1, "/v2.0/playbooks"_L1},
    {"extension"_L1, "indexExtensions"_L1, "/v2.0/extensions"_L1},
    {"aiAgent"_L1, "indexAiAgents"_L1, "/v2.0/aiagents"_L1},
};

class Count : public std::enable_shared_from_this<Count> {
public:
    Count(Call call, ProjectId project)
        : m_call(std::move(call))
        , m_project(std::move(project))
    {
    }

    QFuture<Result<QMap<QString, qint64>>> start()
    {
        const auto future = m_answer.future();
        next();
        return future;
    }

private:
    void next()
    {
        if (m_next == std::size(countedKinds)) {
            m_answer.finish(m_counts);
            return;
        }
        const CountedKind &kind = countedKinds[m_next++];
        Request::Pairs query = PageRequest{.limit = 1}.query();
        query << std::pair(u"projectId"_s, m_project.text);
        const auto page = fetch<RawPage>(m_call.client,
            readRequest(m_call, QString(kind.operation), QString(kind.path), {}, query),
            [](const Reply &reply) { return rawPageFrom(reply.body); });
        whenDone(&m_call.client, page,
            [self = shared_from_this(), word = QString(kind.word)](const Result<RawPage> &result) {
                if (result && result->total >= 0) {
                    self->m_counts.insert(word, result->total);
                } else if (!result
                    && (result.error().kind == Error::Kind::Unauthorized
                        || result.error().kind == Error::Kind::Cancelled)) {
                    self->m_answer.finish(result.error());
                    return;
                }
                self->next();
            });
    }

    Call m_call;
    ProjectId m_project;
    std::size_t m_next = 0;
    QMap<QString, qint64> m_counts;
    Answer<QMap<QString, qint64>> m_answer;
};

} // namespace

QFuture<Result<QMap<QString, qint64>>> countProjectContents(Call call, const ProjectId &project)
{
    return std::make_shared<Count>(std::move(call), project)->start();
}

} // namespace cognigy
