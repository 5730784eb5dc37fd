// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/lexicons.h"
#include "sandbox/behaviours/rowpage.h"
#include "sandbox/behaviours/subjects.h"
#include "sandbox/listparams.h"
#include "sandbox/validation.h"

#include <algorithm>

namespace sandbox {

namespace {

Record entryOf(Call &call, const Record &lexicon, const std::string &id)
{
    Record entry = call.store.get("lexiconEntry", id);
    if (entry.parent != lexicon.id())
        throw Problem::notFound("This Lexicon has no entry with the id " + id + '.');
    return entry;
}

Record entryOfPath(Call &call)
{
    return entryOf(call, lexiconOfPath(call), call.param("entryId"));
}

void writeEntry(Call &call, Record &entry)
{
    call.stamp(entry.body, call.services.catalogue.mustKind("lexiconEntry"));
    call.store.update(entry);
    markLexiconChanged(call.store, entry.parent, call.now);
}

Response listOf(Call &call, const std::vector<Record> &entries)
{
    const Kind &kind = call.services.catalogue.mustKind("keyphrase");
    Json rows = Json::array();
    for (const Record &entry : entries) {
        for (Json row : entry.body.value("keyphrases", Json::array())) {
            row["lexiconEntryReference"] = entry.id();
            rows.push_back(std::move(row));
        }
    }
    return pageOfRows(kind, rows, listQueryOf(call, kind), "value");
}

Response indexOfEntry(Call &call)
{
    return listOf(call, {entryOfPath(call)});
}

Response indexOfLexicon(Call &call)
{
    const Record lexicon = lexiconOfPath(call);
    const std::string entry = call.request.query("entryId").value_or(std::string());
    if (!entry.empty())
        return listOf(call, {entryOf(call, lexicon, entry)});
    return listOf(call, call.store.all("lexiconEntry", lexicon.id()));
}

std::string wantedValue(Call &call)
{
    const std::string value = textAt(call.bodyObject(), "value");
    if (value.empty())
        throw Problem::missing("The field \"value\" is missing.");
    return value;
}

Response addKeyphrase(Call &call)
{
    Record entry = entryOfPath(call);
    const std::string value = wantedValue(call);
    Json known = entry.body.value("keyphrases", Json::array());
    Json wanted = known;
    wanted.push_back(value);
    Json rows = keyphraseRows(
        call.services.ids, textAt(entry.body, "mainKeyphrase"), wanted, known, call.now);
    const std::int64_t limit = call.services.catalogue.limit("synonymsPerEntry");
    if (static_cast<std::int64_t>(rows.size()) > limit + 1)
        throw Problem::badRequest(
            "An entry may have at most " + std::to_string(limit) + " synonyms.");
    entry.body["keyphrases"] = std::move(rows);
    writeEntry(call, entry);
    return Response::empty();
}

Json::iterator keyphraseIn(Record &entry, const std::string &id)
{
    Json &rows = entry.body["keyphrases"];
    const auto found = std::find_if(
        rows.begin(), rows.end(), [&](const Json &row) { return textAt(row, "_id") == id; });
    return found;
}

Response removeKeyphrase(Call &call)
{
    Record entry = entryOfPath(call);
    const std::string id = call.param("keyphraseId");
    const auto found = keyphraseIn(entry, id);
    if (found == entry.body["keyphrases"].end())
        throw Problem::notFound("This entry has no keyphrase with the id " + id + '.');
    if (flagAt(*found, "isMainKeyphrase"))
        throw Problem::badRequest("The main keyphrase of an entry cannot be removed.");
    entry.body["keyphrases"].erase(found);
    writeEntry(call, entry);
    return Response::empty();
}

/// Makes this row the main keyphrase and the one that was it a synonym.
void makeMain(Record &entry, const std::string &id)
{
    Json rows = Json::array();
    for (Json row : entry.body["keyphrases"]) {
        const bool isMain = textAt(row, "_id") == id;
        row["isMainKeyphrase"] = isMain;
        if (isMain)
            entry.body["mainKeyphrase"] = textAt(row, "value");
        rows.insert(isMain ? rows.begin() : rows.end(), std::move(row));
    }
    entry.body["keyphrases"] = std::move(rows);
}

Response updateKeyphrase(Call &call)
{
    const Record lexicon = lexiconOfPath(call);
    const std::string id = call.param("keyphraseId");
    const Json changes = checkedBody(call, call.services.catalogue.mustKind("keyphrase"), false);
    for (Record &entry : call.store.all("lexiconEntry", lexicon.id())) {
        const auto found = keyphraseIn(entry, id);
        if (found == entry.body["keyphrases"].end())
            continue;
        const std::string value = textAt(changes, "value", textAt(*found, "value"));
        if (value.empty())
            throw Problem::badRequest("The field \"value\" must not be empty.");
        (*found)["value"] = value;
        const bool wasMain = flagAt(*found, "isMainKeyphrase");
        if (wasMain && !flagAt(changes, "isMainKeyphrase", true))
            throw Problem::badRequest("Make another keyphrase of this entry the main one.");
        if (wasMain || flagAt(changes, "isMainKeyphrase"))
            makeMain(entry, id);
        writeEntry(call, entry);
        return Response::empty();
    }
    throw Problem::notFound("This Lexicon has no keyphrase with the id " + id + '.');
}

Response addSlot(Call &call)
{
    Record entry = entryOfPath(call);
    // By its name, which makes one where there is none, or by its id.
    const std::string named = wantedValue(call);
    const auto known = call.store.find("slot", named);
    const std::string slot = known && known->parent == entry.parent
        ? named
        : slotNamed(call.store, call.services.ids, call.services.catalogue, entry.parent, named,
            call.caller.userId, call.now);
    Json &slots = entry.body["slotReferences"];
    if (!slots.is_array())
        slots = Json::array();
    if (std::find(slots.begin(), slots.end(), Json(slot)) == slots.end())
        slots.push_back(slot);
    writeEntry(call, entry);
    return Response::empty();
}

Response removeSlot(Call &call)
{
    Record entry = entryOfPath(call);
    Json &slots = entry.body["slotReferences"];
    const auto found = std::find(slots.begin(), slots.end(), Json(call.param("slotId")));
    if (found == slots.end())
        throw Problem::notFound("This entry has no slot with the id " + call.param("slotId") + '.');
    slots.erase(found);
    writeEntry(call, entry);
    return Response::empty();
}

} // namespace

void addKeyphrases(Behaviours &behaviours)
{
    behaviours.on("indexLexiconEntryKeyphrases", indexOfEntry);
    behaviours.on("indexLexiconKeyphrases", indexOfLexicon);
    behaviours.on("addKeyphraseToLexiconEntry", addKeyphrase);
    behaviours.on("removeKeyphraseFromLexiconEntry", removeKeyphrase);
    behaviours.on("updateLexiconKeyphrase", updateKeyphrase);
    behaviours.on("addSlotToLexiconEntry", addSlot);
    behaviours.on("removeSlotFromLexiconEntry", removeSlot);
}

} // namespace sandbox
