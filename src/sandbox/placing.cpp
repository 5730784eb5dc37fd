// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/placing.h"

#include "sandbox/behaviour.h"

namespace sandbox {

namespace {

Problem unknown(const std::string &kind, const std::string &id)
{
    return Problem::notFound("There is no " + kind + " with the id " + id + '.');
}

/// A chart is no record of its own: what hangs under it hangs under its Flow.
std::string keptKind(const std::string &kind)
{
    return kind == "chart" ? "flow" : kind;
}

/// Throws where the record belongs to another organisation, or hangs under a project that the
/// caller may not use.
void checkAccess(Call &call, const Record &record)
{
    if (!call.services.catalogue.isOfProject(record.kind)) {
        const Kind *kind = call.services.catalogue.kind(record.kind);
        const bool isOwned = kind != nullptr && kind->parentIn == "credentials";
        if (isOwned && record.parent != call.caller.organisationId
            && record.parent != call.caller.userId)
            throw unknown(record.kind, record.id());
        return;
    }
    // Tasks outside any project (it may be gone by now) are for who started them.
    const bool isOwn = record.kind == "task" && record.parent.empty()
        && textAt(record.body, "createdBy") == call.caller.userId;
    if (isOwn)
        return;
    if (const auto project = projectOf(call, record))
        call.requireProject(project->id());
}

} // namespace

std::optional<Record> projectOf(Call &call, const Record &record)
{
    const Catalogue &catalogue = call.services.catalogue;
    std::optional<Record> step = record;
    while (step && step->kind != "project") {
        const Kind *kind = catalogue.kind(step->kind);
        if (step->parent == call.caller.organisationId && !step->parent.empty())
            return std::nullopt;
        if (kind == nullptr)
            throw unknown(record.kind, record.id());
        if (call.project && call.project->id() == step->parent)
            return call.project;
        step = kind->parentKind.empty() || step->parent.empty()
            ? std::nullopt
            : call.store.find(keptKind(kind->parentKind), step->parent);
    }
    // Of another organisation, or of none: to the caller it is not there.
    if (!step || step->parent != call.caller.organisationId)
        throw unknown(record.kind, record.id());
    return step;
}

std::string parentOf(Call &call, const Kind &kind)
{
    if (kind.parentKind.empty() || kind.parentIn == "credentials")
        return kind.parentKind == "userMe" ? call.caller.userId : call.caller.organisationId;
    if (kind.parentKind == "project") {
        const bool mayBeOpen = call.operation.verb == "list" && kind.parentIn == "query";
        if (mayBeOpen && call.projectId().empty())
            return {};
        return call.requireProject().id();
    }
    const std::string parentKind = keptKind(kind.parentKind);
    const std::string given = kind.parentIn == "path"
        ? call.param(kind.parentParam)
        : call.request.query(kind.parentParam).value_or(std::string());
    const auto parent = call.store.findAny(parentKind, given);
    if (!parent)
        throw unknown(parentKind, given);
    const Kind &above = call.services.catalogue.mustKind(parentKind);
    if (above.parentIn == "path" && call.operation.path.find(above.parentParam) != std::string::npos
        && parentOf(call, above) != parent->parent)
        throw unknown(parentKind, given);
    checkAccess(call, *parent);
    return parent->id();
}

Record recordAt(Call &call, const Kind &kind, const std::string &id, const std::string &parent)
{
    const auto record = call.store.findAny(kind.name, id);
    if (!record || (!parent.empty() && parent != record->parent))
        throw unknown(kind.name, id);
    checkAccess(call, *record);
    return *record;
}

Record recordOfPath(Call &call, const Kind &kind)
{
    const std::string &path = call.operation.path;
    const std::size_t open = path.rfind('{');
    if (open == std::string::npos)
        throw Problem::notBuilt(call.operation.id + " is not built yet.");
    const std::string name = path.substr(open + 1, path.rfind('}') - open - 1);
    const std::string parent = kind.parentIn == "path" ? parentOf(call, kind) : std::string();
    return recordAt(call, kind, call.param(name), parent);
}

} // namespace sandbox
