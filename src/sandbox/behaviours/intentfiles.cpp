// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviour.h"
#include "sandbox/behaviours/checks.h"
#include "sandbox/behaviours/csv.h"
#include "sandbox/behaviours/flows.h"
#include "sandbox/behaviours/intents.h"
#include "sandbox/behaviours/localized.h"
#include "sandbox/behaviours/subjects.h"
#include "sandbox/behaviours/uploadedtext.h"

#include <algorithm>

namespace sandbox {

namespace {

/// Rows of a file and the key under which the other format has the same values.
const std::vector<std::pair<std::string, std::string>> &fileProperties()
{
    static const std::vector<std::pair<std::string, std::string>> words{
        {"exampleSentence", "exampleSentences"}, {"defaultReply", "defaultReplies"},
        {"confirmationSentence", "confirmationSentences"}, {"rules", "rules"}};
    return words;
}

Json textsOf(const Json &list)
{
    Json texts = Json::array();
    for (const Json &each : list) {
        if (each.is_string())
            texts.push_back(each);
        else if (each.is_object())
            texts.push_back(textAt(each, "text"));
    }
    return texts;
}

/// An intent as the JSON format has it.
Json exported(Store &store, const Record &intent, const std::string &localeId)
{
    const Json read = bodyIn(intent, {localeId});
    Json sentences = Json::array();
    for (const Record &sentence : store.where("sentence", intent.id(), "localeReference", localeId))
        sentences.push_back(textAt(sentence.body, "text"));
    return {{"name", intent.name()}, {"description", textAt(intent.body, "description")},
        {"exampleSentences", std::move(sentences)},
        {"defaultReplies", intent.internal.value("defaultReplies", Json::array())},
        {"confirmationSentences", textsOf(read.value("confirmationSentences", Json::array()))},
        {"rules", textsOf(read.value("rules", Json::array()))},
        {"tags", intent.body.value("tags", Json::array())},
        {"disambiguationSentence", textAt(read, "disambiguationSentence")},
        {"condition", textAt(read, "condition")},
        {"isRejectIntent", flagAt(intent.body, "isRejectIntent")},
        {"isDisabled", flagAt(intent.body, "isDisabled")}};
}

Response exportIntents(Call &call)
{
    const Record flow = flowOfPath(call);
    const Record locale = localeNamed(call, flow.parent, "localeId");
    const std::string format = textAt(call.bodyObject(), "format", "json");
    if (format != "json" && format != "csv")
        throw Problem::badRequest("The field \"format\" must be csv or json.");
    Json intents = Json::array();
    for (const Record &intent : call.store.all("intent", flow.id()))
        intents.push_back(exported(call.store, intent, locale.id()));
    if (format == "json")
        return Response::ok(std::move(intents));
    std::vector<CsvRow> rows;
    for (const Json &intent : intents) {
        for (const auto &[word, key] : fileProperties()) {
            for (const Json &text : intent.at(key))
                rows.push_back({textAt(intent, "name"), word, text.get<std::string>()});
        }
    }
    Response response;
    response.text = writeCsv(rows);
    response.contentType = "text/csv; charset=utf-8";
    return response;
}

Response startIntentImport(Call &call)
{
    const Record flow = flowOfPath(call);
    const auto named = call.request.form.find("localeId");
    if (named == call.request.form.end() || named->second.empty())
        throw Problem::missing("The field \"localeId\" is missing.");
    auto locale = call.store.find("locale", named->second);
    if (!locale)
        locale = call.store.findReference("locale", flow.parent, named->second);
    if (!locale || locale->parent != flow.parent)
        throw Problem::badRequest("\"localeId\" names no locale of this Project.");
    const UploadedText upload = keepUploadedText(call);
    return Response::task(call.services.tasks.start(call, "importIntents", flow.parent,
        {{"flowId", flow.id()}, {"localeId", locale->id()}, {"mode", upload.mode},
            {"fileName", upload.fileName}, {"upload", upload.kept}}));
}

/// Reads either format into objects as exported() makes them.
Json parsedIntents(const std::string &text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first != std::string::npos && (text[first] == '[' || text[first] == '{')) {
        Json parsed = Json::parse(text, nullptr, false);
        if (parsed.is_object())
            parsed = Json::array({Json(parsed)});
        if (!parsed.is_array())
            throw TaskFailed("The file holds no intents: it is neither JSON nor CSV.");
        return parsed;
    }
    Json intents = Json::array();
    std::map<std::string, std::size_t> places;
    for (const CsvRow &row : readCsv(text)) {
        const auto word = std::find_if(fileProperties().begin(), fileProperties().end(),
            [&](const auto &each) { return row.size() >= 3 && each.first == row[1]; });
        if (word == fileProperties().end())
            throw TaskFailed("The file holds no intents: a row needs a name, one of "
                             "exampleSentence, defaultReply, confirmationSentence and rules, and "
                             "a value.");
        const auto [place, isNew] = places.try_emplace(row[0], intents.size());
        if (isNew)
            intents.push_back({{"name", row[0]}, {"isRejectIntent", row[0] == "rejectIntent"}});
        Json &list = intents[place->second][word->second];
        if (!list.is_array())
            list = Json::array();
        list.push_back(row[2]);
    }
    return intents;
}

/// Brings the intents of a file into a Flow.
class IntentImport {
public:
    IntentImport(TaskRun &run, Record flow)
        : m_run(run)
        , m_flow(std::move(flow))
        , m_locale(textAt(run.parameters, "localeId"))
        , m_mode(textAt(run.parameters, "mode"))
    {
    }

    void add(const Json &wanted)
    {
        const std::string name = textAt(wanted, "name");
        if (name.empty())
            throw TaskFailed("The file holds an intent without a name.");
        auto known = m_run.store.findName("intent", m_flow.id(), name);
        if (known && m_mode == "skip")
            return;
        Record intent = known ? *known : created(wanted);
        if (known && m_mode == "overwrite")
            m_run.store.removeAll("sentence", intent.id());
        change(intent, wanted);
        addSentencesOf(intent, wanted);
    }

private:
    Record created(const Json &wanted)
    {
        Record intent{"intent", m_flow.id()};
        const std::int64_t now = m_run.now;
        intent.body = {{"_id", m_run.services.ids.id(now)},
            {"referenceId", m_run.services.ids.uuid()}, {"name", textAt(wanted, "name")},
            {"description", textAt(wanted, "description")}, {"isRejectIntent", false},
            {"isDisabled", false}, {"tags", Json::array()}, {"rules", Json::array()},
            {"localeReference", textAt(m_flow.body, "localeReference")},
            {"feedbackReport", {{"findings", Json::array()}, {"info", Json::object()}}},
            {"createdAt", now}, {"lastChanged", now}, {"createdBy", m_run.userId},
            {"lastChangedBy", m_run.userId}};
        m_run.store.insert(intent);
        return intent;
    }

    void change(Record &intent, const Json &wanted)
    {
        localize(intent, m_locale, {});
        Json &content = *contentIn(intent, m_locale);
        for (const char *field : {"confirmationSentences", "rules"}) {
            if (wanted.contains(field))
                content[field] = textsOf(wanted.at(field));
        }
        for (const char *field : {"disambiguationSentence", "condition"}) {
            if (wanted.contains(field))
                content[field] = textAt(wanted, field);
        }
        for (const char *field : {"tags", "isRejectIntent", "isDisabled"}) {
            if (wanted.contains(field))
                intent.body[field] = wanted.at(field);
        }
        if (wanted.contains("defaultReplies"))
            intent.internal["defaultReplies"] = textsOf(wanted.at("defaultReplies"));
        intent.body["lastChanged"] = m_run.now;
        m_run.store.update(intent);
    }

    void addSentencesOf(const Record &intent, const Json &wanted)
    {
        const std::int64_t limit = m_run.services.catalogue.limit("sentencesPerIntent");
        for (const Json &text : textsOf(wanted.value("exampleSentences", Json::array()))) {
            const auto words = text.get<std::string>();
            const auto same = m_run.store.where("sentence", intent.id(), "text", words);
            if (std::any_of(same.begin(), same.end(), [&](const Record &each) {
                    return textAt(each.body, "localeReference") == m_locale;
                }))
                continue;
            if (m_run.store.count("sentence", intent.id()) >= limit)
                throw TaskFailed("The intent \"" + intent.name() + "\" would have more than "
                    + std::to_string(limit) + " sentences.");
            addSentence(
                m_run.store, m_run.services.ids, intent, words, m_locale, m_run.userId, m_run.now);
        }
    }

    TaskRun &m_run;
    Record m_flow;
    std::string m_locale;
    std::string m_mode;
};

void runIntentImport(TaskRun &run)
{
    const auto flow = run.store.find("flow", textAt(run.parameters, "flowId"));
    const std::string text = takeUploadedText(run.services.files, textAt(run.parameters, "upload"));
    if (!flow)
        throw TaskFailed("The Flow of this task no longer exists.");
    IntentImport import(run, *flow);
    for (const Json &wanted : parsedIntents(text))
        import.add(wanted);
    markUntrained(run.store, flow->id(), textAt(run.parameters, "localeId"));
}

} // namespace

void addIntentFiles(Behaviours &behaviours)
{
    behaviours.on("exportIntents", exportIntents);
    behaviours.on("importIntents", startIntentImport);
    TaskKind import;
    import.durationMs = 600;
    import.run = runIntentImport;
    behaviours.task("importIntents", std::move(import));
}

} // namespace sandbox
