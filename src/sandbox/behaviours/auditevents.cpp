// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/subjects.h"

namespace sandbox {

namespace {

void narrowTo(ListQuery &query, const std::string &field, const std::vector<std::string> &words)
{
    if (words.empty())
        return;
    FieldFilter filter{field, {}, {}};
    for (const std::string &word : words)
        filter.anyOf.emplace_back(word);
    query.fields.push_back(std::move(filter));
}

void narrowEvents(Call &call, ListQuery &query)
{
    // The generic reading takes but one value of each name.
    std::erase_if(query.fields, [](const FieldFilter &filter) { return filter.field == "type"; });
    narrowTo(query, "type", call.request.queryAll("type"));
    narrowTo(query, "userReference", call.request.queryAll("actor"));
    if (const auto project = call.request.query("projectId"); project && !project->empty())
        narrowTo(query, "projectReference", {*project});
}

} // namespace

void addAuditEvents(Behaviours &behaviours)
{
    KindHooks hooks;
    hooks.list = narrowEvents;
    behaviours.kind("auditEvent", std::move(hooks));
}

} // namespace sandbox
