// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/csv.h"
#include "sandbox/behaviours/downloads.h"
#include "sandbox/behaviours/lexicons.h"
#include "sandbox/behaviours/subjects.h"
#include "sandbox/behaviours/uploadedtext.h"

#include <algorithm>

namespace sandbox {

namespace {

// A line for each entry: its keyphrase, its slots, its synonyms, its data. Slots and synonyms
// are parted by a bar. (The columns of the real file are not documented.)
constexpr std::size_t columns = 4;
constexpr std::int64_t linkLife = 86400;

std::string lexiconFile(const std::string &lexiconId)
{
    return "lexicon-" + lexiconId + ".csv";
}

std::vector<std::string> parted(const std::string &cell)
{
    std::vector<std::string> parts;
    std::size_t from = 0;
    while (from <= cell.size()) {
        const std::size_t to = std::min(cell.find('|', from), cell.size());
        if (to > from)
            parts.push_back(cell.substr(from, to - from));
        from = to + 1;
    }
    return parts;
}

std::string joined(const std::vector<std::string> &parts)
{
    std::string cell;
    for (const std::string &part : parts)
        cell += (cell.empty() ? "" : "|") + part;
    return cell;
}

Record lexiconOfTask(TaskRun &run)
{
    auto lexicon = run.store.find("lexicon", textAt(run.parameters, "lexiconId"));
    if (!lexicon)
        throw TaskFailed("The Lexicon of this task no longer exists.");
    return *lexicon;
}

Response startLexiconExport(Call &call)
{
    const Record lexicon = lexiconOfPath(call);
    return Response::task(call.services.tasks.start(
        call, "exportLexicons", lexicon.parent, {{"lexiconId", lexicon.id()}}));
}

void runLexiconExport(TaskRun &run)
{
    Record lexicon = lexiconOfTask(run);
    std::map<std::string, std::string> slots;
    for (const Record &slot : run.store.all("slot", lexicon.id()))
        slots[slot.id()] = slot.name();
    std::vector<CsvRow> rows;
    for (const Record &entry : run.store.all("lexiconEntry", lexicon.id())) {
        std::vector<std::string> names;
        for (const Json &id : entry.body.value("slotReferences", Json::array()))
            names.push_back(slots[id.get<std::string>()]);
        std::vector<std::string> synonyms;
        for (const Json &row : entry.body.value("keyphrases", Json::array())) {
            if (!flagAt(row, "isMainKeyphrase"))
                synonyms.push_back(textAt(row, "value"));
        }
        rows.push_back({textAt(entry.body, "mainKeyphrase"), joined(names), joined(synonyms),
            textAt(entry.body, "data")});
    }
    run.services.files.write(lexiconFile(lexicon.id()), writeCsv(rows));
    lexicon.body["isPackedForDownload"] = true;
    run.store.update(lexicon);
}

Response composeLexiconLink(Call &call)
{
    const Record lexicon = lexiconOfPath(call);
    const std::string file = lexiconFile(lexicon.id());
    if (!std::filesystem::exists(call.services.files.path(file)))
        throw Problem::conflict("The Lexicon \"" + lexicon.name()
            + "\" has not been exported yet. Start its export first.");
    return newDownloadLink(call, lexicon.id(),
        {file, lexicon.name() + ".csv", call.now + linkLife, "text/csv; charset=utf-8"});
}

Response startLexiconImport(Call &call)
{
    const Record lexicon = lexiconOfPath(call);
    const UploadedText upload = keepUploadedText(call);
    return Response::task(call.services.tasks.start(call, "importIntoLexicon", lexicon.parent,
        {{"lexiconId", lexicon.id()}, {"mode", upload.mode}, {"fileName", upload.fileName},
            {"upload", upload.kept}}));
}

/// A spreadsheet would take such a cell for a formula.
void refuseFormulas(const CsvRow &row)
{
    for (const std::string &cell : row) {
        if (!cell.empty() && std::string("@+-=").find(cell.front()) != std::string::npos)
            throw TaskFailed("The cell \"" + cell + "\" begins with one of @ + - =.");
    }
}

class LexiconImport {
public:
    explicit LexiconImport(TaskRun &run)
        : m_run(run)
        , m_lexicon(lexiconOfTask(run))
        , m_mode(textAt(run.parameters, "mode"))
    {
        if (m_mode == "overwrite")
            m_run.store.removeAll("lexiconEntry", m_lexicon.id());
    }

    void add(CsvRow row)
    {
        refuseFormulas(row);
        row.resize(std::max(row.size(), columns));
        if (row[0].empty())
            throw TaskFailed("The file holds a line without a keyphrase.");
        auto entry = m_run.store.findName("lexiconEntry", m_lexicon.id(), row[0]);
        if (entry && m_mode == "skip")
            return;
        const bool isNew = !entry;
        if (isNew)
            entry = newEntry(row[0]);
        addSlots(*entry, row[1]);
        addSynonyms(*entry, row[2]);
        if (!row[3].empty())
            entry->body["data"] = row[3];
        entry->body["lastChanged"] = m_run.now;
        if (isNew)
            m_run.store.insert(*entry);
        else
            m_run.store.update(*entry);
    }

    void finish() { markLexiconChanged(m_run.store, m_lexicon.id(), m_run.now); }

private:
    Record newEntry(const std::string &keyphrase)
    {
        const std::int64_t limit = m_run.services.catalogue.limit("lexiconEntries");
        if (m_run.store.count("lexiconEntry", m_lexicon.id()) >= limit)
            throw TaskFailed(
                "The limit of " + std::to_string(limit) + " entries for a Lexicon is reached.");
        Record entry{"lexiconEntry", m_lexicon.id()};
        entry.body = {{"_id", m_run.services.ids.id(m_run.now)}, {"mainKeyphrase", keyphrase},
            {"slotReferences", Json::array()}, {"data", ""}, {"keyphrases", Json::array()},
            {"createdAt", m_run.now}, {"lastChanged", m_run.now}, {"createdBy", m_run.userId},
            {"lastChangedBy", m_run.userId}};
        return entry;
    }

    void addSlots(Record &entry, const std::string &cell)
    {
        Json &slots = entry.body["slotReferences"];
        for (const std::string &name : parted(cell)) {
            const std::string id = slotNamed(m_run.store, m_run.services.ids,
                m_run.services.catalogue, m_lexicon.id(), name, m_run.userId, m_run.now);
            if (std::find(slots.begin(), slots.end(), Json(id)) == slots.end())
                slots.push_back(id);
        }
    }

    void addSynonyms(Record &entry, const std::string &cell)
    {
        const Json known = entry.body["keyphrases"];
        Json wanted = known;
        for (const std::string &synonym : parted(cell))
            wanted.push_back(synonym);
        entry.body["keyphrases"] = keyphraseRows(
            m_run.services.ids, textAt(entry.body, "mainKeyphrase"), wanted, known, m_run.now);
    }

    TaskRun &m_run;
    Record m_lexicon;
    std::string m_mode;
};

void runLexiconImport(TaskRun &run)
{
    const std::string text = takeUploadedText(run.services.files, textAt(run.parameters, "upload"));
    LexiconImport import(run);
    for (CsvRow &row : readCsv(text))
        import.add(std::move(row));
    import.finish();
}

} // namespace

void addLexiconFiles(Behaviours &behaviours)
{
    behaviours.on("exportFromLexicon", startLexiconExport);
    behaviours.on("composeLexiconDownloadLink", composeLexiconLink);
    behaviours.on("importIntoLexicon", startLexiconImport);
    TaskKind out;
    out.durationMs = 500;
    out.run = runLexiconExport;
    behaviours.task("exportLexicons", std::move(out));
    TaskKind in;
    in.durationMs = 600;
    in.run = runLexiconImport;
    behaviours.task("importIntoLexicon", std::move(in));
}

} // namespace sandbox
