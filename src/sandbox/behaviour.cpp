// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviour.h"

namespace sandbox {

namespace {

template <typename Map>
const typename Map::mapped_type *findIn(const Map &map, const std::string &key)
{
    const auto it = map.find(key);
    return it == map.end() ? nullptr : &it->second;
}

} // namespace

void Behaviours::on(const std::string &operationId, Handler handler)
{
    m_handlers[operationId] = std::move(handler);
}

void Behaviours::sink(const std::string &operationId, SinkOpener opener)
{
    m_sinks[operationId] = std::move(opener);
}

void Behaviours::kind(const std::string &kind, KindHooks hooks)
{
    m_kinds[kind] = std::move(hooks);
}

void Behaviours::projectAccess(std::function<bool(const Call &, const Record &)> rule)
{
    m_projectAccess = std::move(rule);
}

void Behaviours::route(
    const std::string &method, const std::string &path, bool needsKey, Handler handler)
{
    Operation operation;
    operation.id = method + ' ' + path;
    operation.method = method;
    operation.path = path;
    operation.body = "none";
    operation.auth = needsKey ? "user" : "none";
    operation.returns = "untyped";
    operation.ignoredBody = {"*"};
    on(operation.id, std::move(handler));
    m_routes.push_back(std::move(operation));
}

const Handler *Behaviours::handler(const Operation &operation) const
{
    return findIn(m_handlers, operation.id);
}

const SinkOpener *Behaviours::sinkOf(const Operation &operation) const
{
    return findIn(m_sinks, operation.id);
}

const KindHooks *Behaviours::hooks(const std::string &kind) const
{
    return findIn(m_kinds, kind);
}

bool Behaviours::mayUse(const Call &call, const Record &project) const
{
    return !m_projectAccess || m_projectAccess(call, project);
}

} // namespace sandbox
