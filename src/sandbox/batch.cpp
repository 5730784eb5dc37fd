// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/batch.h"

#include "sandbox/generic.h"
#include "sandbox/validation.h"

namespace sandbox {

namespace {

const Json &stepsOf(const Call &call)
{
    const Json &body = call.bodyObject();
    const auto steps = body.find("operations");
    if (steps == body.end() || steps->is_null())
        throw Problem::missing("The field \"operations\" is missing.");
    if (!steps->is_array())
        throw Problem::badRequest("The field \"operations\" has to be an array.");
    const auto limit = call.services.catalogue.limit("batchOperations");
    if (static_cast<std::int64_t>(steps->size()) > limit)
        throw Problem::badRequest(
            "The field \"operations\" may hold at most " + std::to_string(limit) + " of them.");
    for (const Json &step : *steps) {
        if (!step.is_object())
            throw Problem::badRequest("The field \"operations\" has to hold objects.");
    }
    return *steps;
}

/// The value of a step, checked as the body of the single operation would be.
Json valueOf(const Call &call, const Kind &kind, const Json &step, bool creating)
{
    const auto value = step.find("value");
    if (value == step.end() || !value->is_object())
        throw Problem::missing("The field \"value\" of an operation is missing.");
    const auto single = kind.operations.find(creating ? "create" : "update");
    const Operation *operation = single == kind.operations.end()
        ? nullptr
        : call.services.catalogue.operation(single->second);
    // What is given is the thing itself: what only a request says (a localeId) is not asked for.
    Kind entity = kind;
    for (Field &field : entity.fields)
        field.required = field.required && (field.inRead || field.inList);
    return checkedFields(call.services.catalogue,
        operation != nullptr ? *operation : call.operation, entity, *value, creating);
}

} // namespace

Response runBatch(Call &call, const Kind &kind)
{
    const std::string parent = parentOf(call, kind);
    Json done{{"created", Json::array()}, {"updated", Json::array()}, {"deleted", Json::array()}};
    for (const Json &step : stepsOf(call)) {
        const std::string op = textAt(step, "op");
        if (op == "create") {
            const Json value = valueOf(call, kind, step, true);
            done["created"].push_back(createRecord(call, kind, parent, value).id());
            continue;
        }
        if (op != "update" && op != "delete")
            throw Problem::badRequest("The field \"op\" must be create, update or delete.");
        Record record = recordAt(call, kind, textAt(step, "id"), parent);
        done[op + 'd'].push_back(record.id());
        if (op == "update")
            changeRecord(call, kind, record, valueOf(call, kind, step, false));
        else
            removeRecord(call, kind, record);
    }
    if (call.operation.returns == "none")
        return Response::empty(call.operation.status);
    return Response::ok(std::move(done));
}

} // namespace sandbox
