// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/lexicons.h"

#include "sandbox/behaviour.h"
#include "sandbox/behaviours/checks.h"
#include "sandbox/behaviours/snapshotcontent.h"
#include "sandbox/behaviours/subjects.h"
#include "sandbox/validation.h"

#include <algorithm>

namespace sandbox {

namespace {

void checkSlotReferences(Call &call, const Record &entry, Json &body)
{
    if (!body.contains("slotReferences") || !body["slotReferences"].is_array())
        return;
    for (Json &named : body["slotReferences"]) {
        const std::string id = named.is_string() ? named.get<std::string>() : std::string();
        const auto slot = call.store.find("slot", id);
        if (!slot || slot->parent != entry.parent)
            throw Problem::badRequest("\"slotReferences\" names no slot of this Lexicon: " + id);
    }
}

void checkSynonyms(Call &call, const Json &rows)
{
    const std::int64_t limit = call.services.catalogue.limit("synonymsPerEntry");
    if (static_cast<std::int64_t>(rows.size()) > limit + 1)
        throw Problem::badRequest(
            "An entry may have at most " + std::to_string(limit) + " synonyms.");
}

void checkMainKeyphrase(Call &call, const Record &entry, const std::string &value)
{
    if (value.empty())
        throw Problem::badRequest("The field \"mainKeyphrase\" must not be empty.");
    const auto other = call.store.findName("lexiconEntry", entry.parent, value);
    if (other && other->id() != entry.id())
        throw Problem::conflict("This Lexicon has the keyphrase \"" + value + "\" already.");
}

void completeEntry(Call &call, Record &entry)
{
    const std::string main = textAt(entry.body, "mainKeyphrase");
    checkMainKeyphrase(call, entry, main);
    checkSlotReferences(call, entry, entry.body);
    entry.body["keyphrases"] = keyphraseRows(call.services.ids, main,
        entry.body.value("keyphrases", Json::array()), Json::array(), call.now);
    checkSynonyms(call, entry.body["keyphrases"]);
    if (!entry.body.contains("data"))
        entry.body["data"] = "";
}

void changeEntry(Call &call, Record &entry, Json &changes)
{
    const std::string main = textAt(changes, "mainKeyphrase", textAt(entry.body, "mainKeyphrase"));
    checkMainKeyphrase(call, entry, main);
    checkSlotReferences(call, entry, changes);
    const Json known = entry.body.value("keyphrases", Json::array());
    Json wanted = changes.value("keyphrases", Json());
    if (!wanted.is_array()) {
        wanted = Json::array();
        for (const Json &row : known) {
            if (!flagAt(row, "isMainKeyphrase"))
                wanted.push_back(row);
        }
    }
    changes["keyphrases"] = keyphraseRows(call.services.ids, main, wanted, known, call.now);
    checkSynonyms(call, changes["keyphrases"]);
}

void noteEntryChange(Call &call, Record &entry)
{
    markLexiconChanged(call.store, entry.parent, call.now);
}

void checkSlotName(Call &call, const Record &slot, const std::string &name)
{
    const std::int64_t limit = call.services.catalogue.limit("lexiconSlotName");
    if (static_cast<std::int64_t>(name.size()) > limit)
        throw Problem::badRequest(
            "The field \"name\" may have at most " + std::to_string(limit) + " characters.");
    const auto other = call.store.findName("slot", slot.parent, name);
    if (other && other->id() != slot.id())
        throw Problem::conflict("This Lexicon has a slot with the name \"" + name + "\" already.");
}

void releaseSlot(Call &call, Record &slot)
{
    for (Record &entry : call.store.all("lexiconEntry", slot.parent)) {
        Json &slots = entry.body["slotReferences"];
        const auto found = std::find(slots.begin(), slots.end(), Json(slot.id()));
        if (found == slots.end())
            continue;
        slots.erase(found);
        call.store.update(entry);
    }
    markLexiconChanged(call.store, slot.parent, call.now);
}

/// With `resourceId` a new Lexicon begins as a copy of another one.
void copyEntries(Call &call, Record &lexicon)
{
    const std::string from = textAt(call.bodyObject(), "resourceId");
    if (from.empty())
        return;
    const auto source = call.store.findAny("lexicon", from);
    if (!source || source->parent != lexicon.parent)
        throw Problem::badRequest("\"resourceId\" names no Lexicon of this Project: " + from);
    IdMap ids{{source->id(), lexicon.id()}};
    Json rows = Json::array();
    collectTree(call.store, *source, coveredKinds(), rows);
    rows.erase(0);
    for (const Json &row : rows)
        ids[textAt(row.at("body"), "_id")] = call.services.ids.id(call.now);
    for (const Json &row : rows) {
        Record copy = recordOfRow(row, ids);
        call.store.insert(copy);
    }
}

/// Flows that use it lose it.
void releaseLexicon(Call &call, Record &lexicon)
{
    for (Record &flow : call.store.all("flow", lexicon.parent)) {
        Json &attached = flow.body["attachedLexicons"];
        const auto found = std::find(attached.begin(), attached.end(), Json(lexicon.id()));
        if (found == attached.end())
            continue;
        attached.erase(found);
        call.store.update(flow);
    }
}

} // namespace

Record lexiconOfPath(Call &call)
{
    return inProject(call, "lexicon", call.param("lexiconId"));
}

Json keyphraseRows(Ids &ids, const std::string &mainKeyphrase, const Json &wanted,
    const Json &known, std::int64_t now)
{
    Json rows = Json::array();
    const auto add = [&](const std::string &value, bool isMain) {
        const auto same = [&](const Json &row) { return textAt(row, "value") == value; };
        if (value.empty() || std::any_of(rows.begin(), rows.end(), same))
            return;
        const auto old = std::find_if(known.begin(), known.end(), same);
        rows.push_back({{"_id", old == known.end() ? ids.id(now) : textAt(*old, "_id")},
            {"value", value}, {"isMainKeyphrase", isMain}});
    };
    add(mainKeyphrase, true);
    for (const Json &each : wanted)
        add(each.is_string() ? each.get<std::string>() : textAt(each, "value"), false);
    return rows;
}

std::string slotNamed(Store &store, Ids &ids, const Catalogue &catalogue,
    const std::string &lexiconId, const std::string &name, const std::string &userId,
    std::int64_t now)
{
    if (const auto known = store.findName("slot", lexiconId, name))
        return known->id();
    const std::int64_t longest = catalogue.limit("lexiconSlotName");
    if (name.empty() || static_cast<std::int64_t>(name.size()) > longest)
        throw Problem::badRequest("The name of a slot has 1 to " + std::to_string(longest)
            + " characters: \"" + name + "\".");
    const std::int64_t limit = catalogue.limit("lexiconSlots");
    if (store.count("slot", lexiconId) >= limit)
        throw Problem::badRequest(
            "The limit of " + std::to_string(limit) + " slots for a Lexicon is reached.");
    Record slot{"slot", lexiconId};
    slot.body = {{"_id", ids.id(now)}, {"name", name}, {"createdAt", now}, {"lastChanged", now},
        {"createdBy", userId}, {"lastChangedBy", userId}};
    store.insert(slot);
    return slot.id();
}

void markLexiconChanged(Store &store, const std::string &lexiconId, std::int64_t now)
{
    auto lexicon = store.find("lexicon", lexiconId);
    if (!lexicon)
        return;
    lexicon->body["isPackedForDownload"] = false;
    lexicon->body["lastChanged"] = now;
    store.update(*lexicon);
}

void addLexicons(Behaviours &behaviours)
{
    KindHooks lexicon;
    lexicon.afterCreate = copyEntries;
    lexicon.beforeDelete = releaseLexicon;
    behaviours.kind("lexicon", std::move(lexicon));

    KindHooks entry;
    entry.beforeCreate = completeEntry;
    entry.afterCreate = noteEntryChange;
    entry.beforeUpdate = changeEntry;
    entry.afterUpdate = noteEntryChange;
    entry.beforeDelete = noteEntryChange;
    behaviours.kind("lexiconEntry", std::move(entry));

    KindHooks slot;
    slot.beforeCreate = [](Call &call, Record &made) { checkSlotName(call, made, made.name()); };
    slot.beforeUpdate = [](Call &call, Record &old, Json &changes) {
        checkSlotName(call, old, textAt(changes, "name", old.name()));
    };
    slot.beforeDelete = releaseSlot;
    behaviours.kind("slot", std::move(slot));
}

} // namespace sandbox
