// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/contactprofiles.h"

#include "sandbox/behaviour.h"
#include "sandbox/behaviours/checks.h"
#include "sandbox/behaviours/subjects.h"
#include "sandbox/generic.h"

namespace sandbox {

namespace {

// A contact id and the profile that it belongs to: found by name, without reading every profile.
constexpr const char *linkKind = "contactLink";

std::vector<std::string> contactIdsOf(const Json &body)
{
    std::vector<std::string> ids;
    for (const Json &id : body.value("contactIds", Json::array())) {
        if (id.is_string())
            ids.push_back(id.get<std::string>());
    }
    return ids;
}

void tieContact(Store &store, Ids &ids, const Record &profile, const std::string &contactId)
{
    auto link = store.findName(linkKind, profile.parent, contactId);
    if (link) {
        link->body["profileId"] = profile.id();
        store.update(*link);
        return;
    }
    Record fresh{linkKind, profile.parent};
    fresh.body = {{"_id", ids.hex(24)}, {"name", contactId}, {"profileId", profile.id()}};
    store.insert(fresh);
}

void untieContacts(Store &store, const Record &profile)
{
    for (const std::string &contact : contactIdsOf(profile.body)) {
        const auto link = store.findName(linkKind, profile.parent, contact);
        if (link && textAt(link->body, "profileId") == profile.id())
            store.remove(linkKind, link->id());
    }
}

void tieContacts(Call &call, Record &profile)
{
    for (const std::string &contact : contactIdsOf(profile.body))
        tieContact(call.store, call.services.ids, profile, contact);
}

Record profileOf(Call &call)
{
    return inProject(call, "contactProfile", call.param("profileId"));
}

std::string contactOfBody(Call &call)
{
    return requiredText(
        call.bodyObject(), call.services.catalogue.mustKind("contactProfile"), "contactId");
}

Response mergeProfiles(Call &call)
{
    Record profile = profileOf(call);
    const std::string contact = contactOfBody(call);
    if (const auto other = profileOfContact(call.store, profile.parent, contact);
        other && other->id() != profile.id()) {
        Json merged = other->body.value("profile", Json::object());
        merged.update(profile.body.value("profile", Json::object()));
        profile.body["profile"] = std::move(merged);
        for (const std::string &id : contactIdsOf(other->body))
            profile.body["contactIds"].push_back(id);
        call.store.removeTree("contactProfile", other->id());
    } else if (!other) {
        profile.body["contactIds"].push_back(contact);
    }
    tieContacts(call, profile);
    const Kind &kind = call.services.catalogue.mustKind("contactProfile");
    call.stamp(profile.body, kind);
    call.store.update(profile);
    return Response::ok(shown(call, kind, profile, false));
}

/// Takes a contact id out of a profile; throws 404 where it is not in it.
Record withoutContact(Call &call, const std::string &contact)
{
    Record profile = profileOf(call);
    Json left = Json::array();
    bool found = false;
    for (const std::string &id : contactIdsOf(profile.body)) {
        found = found || id == contact;
        if (id != contact)
            left.push_back(id);
    }
    if (!found)
        throw Problem::notFound("This profile has no contact id " + contact + '.');
    untieContacts(call.store, profile);
    profile.body["contactIds"] = std::move(left);
    call.stamp(profile.body, call.services.catalogue.mustKind("contactProfile"));
    call.store.update(profile);
    tieContacts(call, profile);
    return profile;
}

Response unmergeProfiles(Call &call)
{
    const std::string contact = contactOfBody(call);
    const Record profile = withoutContact(call, contact);
    addContactProfile(call.store, call.services.ids, profile.parent,
        profile.body.value("profile", Json::object()), {contact}, call.caller.userId, call.now);
    return Response::empty();
}

Response removeContact(Call &call)
{
    withoutContact(call, contactOfBody(call));
    return Response::empty();
}

Response exportProfile(Call &call)
{
    const Record profile = profileOf(call);
    const auto contacts = contactIdsOf(profile.body);
    Json sessions = Json::array();
    if (!contacts.empty()) {
        ListQuery query;
        query.kind = "conversation";
        query.parents = std::vector{profile.parent};
        query.fields.push_back({"contactId", {contacts.begin(), contacts.end()}, std::nullopt});
        query.limit = 1000;
        for (const Record &conversation : call.store.page(query).records)
            sessions.push_back(conversation.body);
    }
    Json data{{"sessions", std::move(sessions)}};
    data.update(shown(call, call.services.catalogue.mustKind("contactProfile"), profile, false));
    return Response::ok(std::move(data));
}

Response removeProfileData(Call &call)
{
    Record profile = profileOf(call);
    profile.body["profile"] = Json::object();
    profile.body["memories"] = Json::array();
    call.stamp(profile.body, call.services.catalogue.mustKind("contactProfile"));
    call.store.update(profile);
    for (const std::string &contact : contactIdsOf(profile.body)) {
        for (const Record &conversation :
            call.store.where("conversation", profile.parent, "contactId", contact))
            call.store.removeTree("conversation", conversation.id());
    }
    return Response::empty();
}

Json fixedSchema()
{
    return {{"firstname", "string"}, {"lastname", "string"}, {"email", "string"}, {"age", "number"},
        {"birthday", "string"}, {"gender", "string"}, {"location", "string"},
        {"profilepic", "string"}, {"prevent_data_collection", "boolean"},
        {"accepted_gdpr", "boolean"}, {"privacy_policy", "object"}, {"goals", "object"}};
}

Response readSchema(Call &call)
{
    const Record project = call.requireProject(call.param("projectId"));
    const auto schemas = call.store.all("profileSchema", project.id());
    return Response::ok({{"schema", fixedSchema()},
        {"details", schemas.empty() ? Json::array() : schemas.front().body.at("details")}});
}

void checkDetail(const Json &detail, const std::vector<std::string> &types)
{
    const std::string internal = detail.is_object() ? textAt(detail, "internal") : std::string();
    const bool isWord = !internal.empty()
        && internal.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                      "0123456789_")
            == std::string::npos;
    if (!isWord)
        throw Problem::badRequest("\"internal\" of a field in \"details\" has to be a name of "
                                  "letters, digits and underscores.");
    const std::string type = textAt(detail, "type");
    if (std::find(types.begin(), types.end(), type) == types.end())
        throw Problem::badRequest("\"type\" of the field \"" + internal
            + "\" has to be string, number, boolean or object.");
}

Response replaceSchema(Call &call)
{
    const Record project = call.requireProject(call.param("projectId"));
    const Json body = call.bodyObject();
    const auto details = body.find("details");
    if (details == body.end())
        throw Problem::missing("The field \"details\" is missing.");
    if (!details->is_array())
        throw Problem::badRequest("The field \"details\" has to be an array.");
    for (const Json &detail : *details)
        checkDetail(detail, call.services.catalogue.words("profileFieldType"));
    call.store.removeAll("profileSchema", project.id());
    Record schema{"profileSchema", project.id()};
    schema.body = {{"_id", call.services.ids.id(call.now)}, {"details", *details}};
    call.store.insert(schema);
    return Response::empty();
}

} // namespace

std::optional<Record> profileOfContact(
    Store &store, const std::string &projectId, const std::string &contactId)
{
    const auto link = store.findName(linkKind, projectId, contactId);
    return link ? store.find("contactProfile", textAt(link->body, "profileId")) : std::nullopt;
}

Record addContactProfile(Store &store, Ids &ids, const std::string &projectId, Json profile,
    const std::vector<std::string> &contactIds, const std::string &userId, std::int64_t now)
{
    Record record{"contactProfile", projectId};
    record.body = {{"_id", ids.id(now)}, {"profile", std::move(profile)},
        {"contactIds", contactIds}, {"active", true}, {"projectId", projectId},
        {"memories", Json::array()}, {"createdAt", now}, {"lastChanged", now},
        {"createdBy", userId}, {"lastChangedBy", userId}};
    store.insert(record);
    for (const std::string &contact : contactIds)
        tieContact(store, ids, record, contact);
    return record;
}

void addContactProfiles(Behaviours &behaviours)
{
    KindHooks hooks;
    hooks.beforeCreate = [](Call &, Record &profile) {
        profile.body["projectId"] = profile.parent;
        if (!profile.body.contains("profile"))
            profile.body["profile"] = Json::object();
    };
    hooks.afterCreate = tieContacts;
    hooks.beforeUpdate = [](Call &call, Record &profile, Json &changes) {
        if (changes.contains("contactIds"))
            untieContacts(call.store, profile);
        // What a profile holds is changed field by field.
        if (const auto part = changes.find("profile"); part != changes.end() && part->is_object()) {
            Json whole = profile.body.value("profile", Json::object());
            whole.update(*part);
            *part = std::move(whole);
        }
    };
    hooks.afterUpdate = tieContacts;
    hooks.beforeDelete = [](Call &call, Record &profile) { untieContacts(call.store, profile); };
    behaviours.kind("contactProfile", std::move(hooks));
    behaviours.on("mergeProfiles", mergeProfiles);
    behaviours.on("unmergeProfiles", unmergeProfiles);
    behaviours.on("removeContactIdFromProfile", removeContact);
    behaviours.on("exportProfileData", exportProfile);
    behaviours.on("removeProfileData", removeProfileData);
    behaviours.on("getProfileSchema", readSchema);
    behaviours.on("setProfileSchema", replaceSchema);
}

} // namespace sandbox
