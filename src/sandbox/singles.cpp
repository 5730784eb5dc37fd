// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/singles.h"

#include "sandbox/behaviour.h"
#include "sandbox/generic.h"
#include "sandbox/validation.h"

namespace sandbox {

Record singleOf(Call &call, const Kind &kind, const std::string &parent)
{
    if (auto kept = call.store.first(kind.name, parent))
        return *std::move(kept);
    Record record{kind.name, parent};
    for (const Field &field : kind.fields) {
        if (!field.inRead)
            continue;
        if (Json value = zeroOf(field); !value.is_null())
            record.body[field.name] = std::move(value);
    }
    return record;
}

void mergeDeep(Json &into, const Json &changes)
{
    if (!into.is_object() || !changes.is_object()) {
        into = changes;
        return;
    }
    for (const auto &[name, value] : changes.items())
        mergeDeep(into[name], value);
}

void keepSingle(Call &call, const Kind &kind, Record &record)
{
    const bool isNew = record.id().empty();
    if (isNew)
        record.body["_id"] = call.services.ids.id(call.now);
    call.stamp(record.body, kind);
    if (isNew)
        call.store.insert(record);
    else
        call.store.update(record);
}

Response readSingle(Call &call, const Kind &kind)
{
    const Record record = singleOf(call, kind, parentOf(call, kind));
    return Response::ok(shown(call, kind, record, false));
}

Response changeSingle(Call &call, const Kind &kind)
{
    Record record = singleOf(call, kind, parentOf(call, kind));
    const bool creating = call.operation.verb == "create";
    Json changes = checkedBody(call, kind, creating);
    const KindHooks *hooks = call.services.behaviours.hooks(kind.name);
    if (creating && hooks != nullptr && hooks->beforeCreate)
        hooks->beforeCreate(call, record);
    if (!creating && hooks != nullptr && hooks->beforeUpdate)
        hooks->beforeUpdate(call, record, changes);
    mergeDeep(record.body, changes);
    keepSingle(call, kind, record);
    if (creating && hooks != nullptr && hooks->afterCreate)
        hooks->afterCreate(call, record);
    if (!creating && hooks != nullptr && hooks->afterUpdate)
        hooks->afterUpdate(call, record);
    if (call.operation.returns == "none")
        return Response::empty(call.operation.status);
    Response response = Response::ok(shown(call, kind, record, false));
    response.status = call.operation.status;
    return response;
}

Response dropSingle(Call &call, const Kind &kind)
{
    Record record = singleOf(call, kind, parentOf(call, kind));
    if (record.id().empty())
        throw Problem::notFound("There is no " + kind.name + " to delete.");
    removeRecord(call, kind, record);
    return Response::empty(call.operation.status);
}

} // namespace sandbox
