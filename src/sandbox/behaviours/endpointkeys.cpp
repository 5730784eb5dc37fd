// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/subjects.h"
#include "sandbox/generic.h"
#include "sandbox/ids.h"
#include "sandbox/validation.h"

namespace sandbox {

namespace {

constexpr int keyLength = 64;
constexpr std::size_t previewLength = 4;

/// The key is in this answer and nowhere else; kept is its hash.
Response createEndpointKey(Call &call)
{
    const Kind &kind = call.services.catalogue.mustKind("endpointApiKey");
    const std::string parent = parentOf(call, kind);
    Record record = createRecord(call, kind, parent, checkedBody(call, kind, true));
    const std::string key = call.services.ids.hex(keyLength);
    record.body["keyPreview"]
        = key.substr(0, previewLength) + "••••••••" + key.substr(key.size() - previewLength);
    record.internal["hash"] = sha256(key);
    call.store.update(record);
    Json answer = shown(call, kind, record, false);
    answer["key"] = key;
    return Response::created(std::move(answer));
}

} // namespace

void addEndpointKeys(Behaviours &behaviours)
{
    behaviours.kind("endpointApiKey");
    behaviours.on("createEndpointApiKey", createEndpointKey);
}

} // namespace sandbox
