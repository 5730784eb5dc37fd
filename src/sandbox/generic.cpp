// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/generic.h"

#include "sandbox/batch.h"
#include "sandbox/behaviour.h"
#include "sandbox/guard.h"
#include "sandbox/listparams.h"
#include "sandbox/singles.h"
#include "sandbox/validation.h"

namespace sandbox {

namespace {

const KindHooks &hooksOf(const Call &call, const Kind &kind)
{
    static const KindHooks none;
    const KindHooks *hooks = call.services.behaviours.hooks(kind.name);
    return hooks != nullptr ? *hooks : none;
}

Response pageOf(Call &call, const Kind &kind, ListQuery &query)
{
    if (hooksOf(call, kind).list)
        hooksOf(call, kind).list(call, query);
    const Page page = call.store.page(query);
    Json items = Json::array();
    for (const Record &record : page.records)
        items.push_back(shown(call, kind, record, true));
    Response response = Response::list(kind, std::move(items), page);
    if (call.operation.returns != "list")
        response.envelope = call.operation.returns;
    return response;
}

Response listRecords(Call &call, const Kind &kind)
{
    ListQuery query = listQueryOf(call, kind);
    const std::string parent = parentOf(call, kind);
    if (!parent.empty() || kind.parentKind != "project")
        query.parents = std::vector{parent};
    else
        query.parents = projectsOf(call);
    return pageOf(call, kind, query);
}

Response createOne(Call &call, const Kind &kind)
{
    const std::string parent = parentOf(call, kind);
    const Json body = checkedBody(call, kind, true);
    const Record record = createRecord(call, kind, parent, body);
    if (call.operation.returns == "none")
        return Response::empty(call.operation.status);
    Response response = Response::ok(shown(call, kind, record, false));
    response.status = call.operation.status;
    return response;
}

Response updateOne(Call &call, const Kind &kind)
{
    Record record = recordOfPath(call, kind);
    changeRecord(call, kind, record, checkedBody(call, kind, false));
    if (call.operation.returns == "none")
        return Response::empty(call.operation.status);
    return Response::ok(shown(call, kind, record, false));
}

Response deleteOne(Call &call, const Kind &kind)
{
    Record record = recordOfPath(call, kind);
    removeRecord(call, kind, record);
    return Response::empty(call.operation.status);
}

Response answerOne(Call &call, const Kind &kind)
{
    const std::string &verb = call.operation.verb;
    if (verb == "read")
        return readSingle(call, kind);
    if (verb == "create" || verb == "update")
        return changeSingle(call, kind);
    if (verb == "delete")
        return dropSingle(call, kind);
    throw Problem::notBuilt(call.operation.id + " is not built yet.");
}

} // namespace

std::optional<std::vector<std::string>> projectsOf(Call &call)
{
    std::vector<std::string> ids;
    bool all = true;
    for (const Record &project : call.store.allOf("project")) {
        if (project.parent == call.caller.organisationId
            && call.services.behaviours.mayUse(call, project)
            && hasRole(call, call.operation, project))
            ids.push_back(project.id());
        else
            all = false;
    }
    return all ? std::nullopt : std::optional(std::move(ids));
}

Response listOf(Call &call, const Kind &kind, const std::string &parent)
{
    ListQuery query = listQueryOf(call, kind);
    query.parents = std::vector{parent};
    return pageOf(call, kind, query);
}

Json zeroOf(const Field &field)
{
    if (!field.defaultValue.is_null())
        return field.defaultValue;
    if (field.type == "bool")
        return false;
    if (field.type.starts_with("array"))
        return Json::array();
    if (field.name == "description")
        return "";
    return nullptr;
}

Json shown(Call &call, const Kind &kind, const Record &record, bool inList)
{
    Json result = Json::object();
    for (const auto &[name, value] : record.body.items()) {
        const Field *field = kind.field(name);
        if (field != nullptr && (inList ? field->inList : field->inRead))
            result[name] = value;
    }
    if (hooksOf(call, kind).present)
        hooksOf(call, kind).present(call, record, result, inList);
    return result;
}

Record createRecord(Call &call, const Kind &kind, const std::string &parent, const Json &body)
{
    const auto limit = call.services.catalogue.limit(kind.limit);
    if (limit > 0 && call.store.count(kind.name, parent) >= limit) {
        throw Problem::badRequest("The limit of " + std::to_string(limit) + " for a " + kind.name
            + " is reached: delete one first.");
    }
    checkUniqueName(call, kind, parent, textAt(body, "name"));
    Record record{kind.name, parent};
    record.body["_id"] = call.services.ids.id(call.now);
    if (kind.has("referenceId"))
        record.body["referenceId"] = call.services.ids.uuid();
    for (const auto &[name, value] : body.items()) {
        const Field *field = kind.field(name);
        if (field != nullptr && (field->inList || field->inRead))
            record.body[name] = value;
    }
    for (const Field &field : kind.fields) {
        if (!field.inRead || record.body.contains(field.name))
            continue;
        if (Json value = zeroOf(field); !value.is_null())
            record.body[field.name] = std::move(value);
    }
    call.stamp(record.body, kind);
    const KindHooks &hooks = hooksOf(call, kind);
    // Fields that are only said on creating are no part of the record: the hook finds them here.
    record.internal["given"] = body;
    if (hooks.beforeCreate)
        hooks.beforeCreate(call, record);
    record.internal.erase("given");
    call.store.insert(record);
    if (hooks.afterCreate)
        hooks.afterCreate(call, record);
    return record;
}

void changeRecord(Call &call, const Kind &kind, Record &record, Json changes)
{
    const KindHooks &hooks = hooksOf(call, kind);
    if (const std::string name = textAt(changes, "name"); !name.empty())
        checkUniqueName(call, kind, record.parent, name, record.id());
    if (hooks.beforeUpdate)
        hooks.beforeUpdate(call, record, changes);
    for (const auto &[name, value] : changes.items()) {
        const Field *field = kind.field(name);
        if (field == nullptr || field->inRead || field->inList)
            record.body[name] = value;
    }
    call.stamp(record.body, kind);
    call.store.update(record);
    if (hooks.afterUpdate)
        hooks.afterUpdate(call, record);
}

void removeRecord(Call &call, const Kind &kind, Record &record)
{
    if (hooksOf(call, kind).beforeDelete)
        hooksOf(call, kind).beforeDelete(call, record);
    call.store.removeTree(kind.name, record.id());
}

Response answerGenerically(Call &call)
{
    const Operation &operation = call.operation;
    const Kind *kind = call.services.catalogue.kind(operation.kind);
    if (kind != nullptr && !kind->isVirtual && operation.returns != "task") {
        if (kind->isOne)
            return answerOne(call, *kind);
        if (operation.verb == "list")
            return listRecords(call, *kind);
        if (operation.verb == "read")
            return Response::ok(shown(call, *kind, recordOfPath(call, *kind), false));
        if (operation.verb == "create")
            return createOne(call, *kind);
        if (operation.verb == "update")
            return updateOne(call, *kind);
        if (operation.verb == "delete") {
            checkFields(call);
            return deleteOne(call, *kind);
        }
        if (operation.verb == "batch") {
            checkFields(call);
            return runBatch(call, *kind);
        }
    }
    throw Problem::notBuilt(operation.id + " is not built yet.");
}

} // namespace sandbox
