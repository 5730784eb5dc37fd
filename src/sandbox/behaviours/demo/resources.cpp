// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/aiagentjobs.h"
#include "sandbox/behaviours/demo/parts.h"
#include "sandbox/behaviours/flows.h"

namespace sandbox::demo {

namespace {

class Furnisher {
public:
    Furnisher(Seeding &seeding, const Record &project, const Plan &plan)
        : m_seeding(seeding)
        , m_project(project)
        , m_plan(plan)
        , m_created(project.createdAt() + hour)
    {
    }

    /// What every project has.
    void lean()
    {
        lexicon("Cities", "Names that people say for places",
            {{"Oslo", "oslo airport"}, {"Vienna", "wien"}, {"Munich", "münchen"}});
        const Record backend
            = connection("Backend of " + m_plan.assistant.name, "http_basic", "username");
        m_model = add("largeLanguageModel",
            {{"name", "Answers"}, {"description", "Writes and rephrases"},
                {"provider", "azureOpenAI"}, {"modelType", "gpt-4o"}, {"modelGroup", "chat"},
                {"connectionId", backend.referenceId()}, {"isDefault", true},
                {"resourceLevel", "project"},
                {"azureOpenAI", {{"resourceName", "demo"}, {"deploymentName", "gpt-4o"}}}})
                      .referenceId();
        extension("crm-tools", "CRM Tools", "1.3.0", false);
        add("nluConnector",
            {{"name", "Cognigy NLU"}, {"type", "cognigy"}, {"settings", Json::object()},
                {"transformer", Json::object()}});
        playbook("Happy path", {{"hello", "Hello! How can I help you today?"}});
        add("function",
            {{"name", "nightlyExport"}, {"isDisabled", false},
                {"code",
                    "export default async ({ parameters, api }) => {\n"
                    "    api.log(\"info\", `Export of ${parameters.day}`);\n};\n"}});
        add("snippet",
            {{"label", "Support phone"}, {"type", "context"},
                {"script", "{{context.supportPhone}}"}});
    }

    /// What only the flagships have.
    void more()
    {
        lexicon("Products", "What is sold",
            {{"Light", "basic"}, {"Classic", "standard"}, {"Flex", "flexible"},
                {"Flex Plus", "premium"}});
        const Record key = connection("Embeddings", "OpenAIProvider", "apiKey");
        connection("Mail server", "smtp", "password");
        add("largeLanguageModel",
            {{"name", "Embeddings"}, {"description", "For the knowledge search"},
                {"provider", "openAI"}, {"modelType", "text-embedding-3-large"},
                {"modelGroup", "embedding"}, {"connectionId", key.referenceId()},
                {"isDefault", false}, {"resourceLevel", "project"}});
        extension("maps", "Maps", "0.9.2", true);
        Record dialogflow = add("nluConnector",
            {{"name", "Dialogflow (old)"}, {"type", "dialogflow"},
                {"settings", {{"dialogflowProjectId", "old-bot"}, {"privateKey", "********"}}},
                {"transformer", Json::object()}});
        dialogflow.internal["settings"] = {{"privateKey", "demo"}};
        m_seeding.store.update(dialogflow);
        add("handoverProvider",
            {{"name", "Contact centre"}, {"organisationId", m_seeding.organisationId},
                {"serviceId", sha256("handover/genesysCloud").substr(0, 24)}, {"service", "genesysCloud"},
                {"properties", Json::array({{{"key", "host"}, {"value", "********"}}})},
                {"settings", Json::object()}, {"lastChangedAt", m_created}});
        playbook("Ask for a person",
            {{"hello", "Hello"}, {"I want a human", "looking for a colleague"}});
        add("goal",
            {{"name", "Request solved"}, {"version", "1"},
                {"description", "The caller got what was asked for"},
                {"steps",
                    Json::array({{{"name", "Asked"}, {"type", "start"}, {"order", 1}},
                        {{"name", "Solved"}, {"type", "completion"}, {"order", 2}}})}});
        add("agentAssistConfig",
            {{"name", "Desk"}, {"description", "What agents see beside a chat"},
                {"config",
                    {{"grid", {{"columns", 2}, {"rows", 2}, {"gap", 8}}},
                        {"tiles", Json::object()}}},
                {"projectReference", m_project.id()},
                {"organisationReference", m_seeding.organisationId}});
        agent("Ava", "Answers questions about " + m_plan.assistant.name, "searchKnowledge");
        agent("Rob", "Calms people down and hands over", "handOver");
    }

private:
    Record add(const std::string &kind, Json fields)
    {
        return addBelow(m_seeding, kind, m_project, std::move(fields), m_created);
    }

    Record connection(const std::string &name, const std::string &type, const std::string &secret)
    {
        Record made = add("connection",
            {{"name", name}, {"extension", "@cognigy/basic-nodes"}, {"type", type},
                {"isDeprecated", false}, {"resourceLevel", "project"}});
        made.internal["fields"] = {{secret, m_seeding.ids.hex(20)}};
        m_seeding.store.update(made);
        return made;
    }

    void lexicon(const std::string &name, const std::string &description,
        const std::vector<std::pair<std::string, std::string>> &entries)
    {
        const Record lexicon = add("lexicon", {{"name", name}, {"description", description}});
        if (!isRich(m_plan))
            return;
        const Record slot = addBelow(m_seeding, "slot", lexicon, {{"name", "kind"}}, m_created);
        for (const auto &[word, synonym] : entries) {
            Json keyphrases = Json::array();
            for (const std::string &value : {word, synonym})
                keyphrases.push_back({{"_id", m_seeding.ids.id(m_created)}, {"value", value},
                    {"isMainKeyphrase", value == word}});
            addBelow(m_seeding, "lexiconEntry", lexicon,
                {{"mainKeyphrase", word}, {"slotReferences", {slot.referenceId()}}, {"data", "{}"},
                    {"keyphrases", std::move(keyphrases)}},
                m_created);
        }
    }

    void extension(
        const std::string &name, const std::string &label, const std::string &version, bool trusted)
    {
        add("extension",
            {{"name", name}, {"label", label}, {"version", version},
                {"description", "Nodes for " + label}, {"imageUrlToken", m_seeding.ids.hex(32)},
                {"readme", "# " + label + "\n\nInstall it, add a connection, use its nodes.\n"},
                {"tags", {"demo"}}, {"author", "Example Ltd"}, {"extensionType", "nodes"},
                {"trustedCode", trusted},
                {"nodes", Json::array({{{"type", name + "Lookup"}, {"defaultLabel", "Look up"}}})},
                {"connections",
                    Json::array({{{"type", name}, {"label", label},
                        {"fields", Json::array({{{"fieldName", "apiKey"}}})}}})},
                {"projectId", m_project.id()}});
    }

    void playbook(
        const std::string &name, const std::vector<std::pair<std::string, std::string>> &turns)
    {
        Json steps = Json::array();
        for (const auto &[said, expected] : turns) {
            const Json check{{"_id", m_seeding.ids.id(m_created)}, {"type", "assertText"},
                {"params", {{"text", expected}}}, {"negate", false}};
            steps.push_back({{"_id", m_seeding.ids.id(m_created)}, {"text", said},
                {"data", nullptr}, {"asserts", Json::array({check})}});
        }
        add("playbook",
            {{"name", name}, {"abortOnError", true}, {"timeout", 20000},
                {"steps", std::move(steps)}});
    }

    /// An agent with a Flow in which it does its job with a tool.
    void agent(const std::string &name, const std::string &description, const std::string &tool)
    {
        const Record agent = add("aiAgent",
            {{"name", name}, {"image", "default-avatar:0"}, {"description", description},
                {"speakingStyle", {{"completeness", "balanced"}, {"formality", "informal"}}},
                {"voiceConfigs", Json::object()}, {"enableVoiceConfigs", false},
                {"enableAutoLanguageDetection", true},
                {"safetySettings",
                    {{"avoidHarmfulContent", true}, {"preventJailbreakAndManipulation", true}}},
                {"contactProfilesOption", "none"}, {"contactProfilesSelected", Json::array()},
                {"knowledgeReferenceId", ""}, {"imageOptimizedFormat", ""},
                {"instructions", "Be brief. Never promise a refund."}});
        Record flow{"flow", m_project.id()};
        flow.body = {{"_id", m_seeding.ids.id(m_created)}, {"referenceId", m_seeding.ids.uuid()},
            {"name", name + "’s job"}, {"description", description}};
        completeFlow(m_seeding.ids, m_project, flow.body, m_created);
        stamp(flow.body, m_created, m_created, textAt(m_project.body, "createdBy"));
        m_seeding.store.insert(flow);
        const Json answer{{"type", "aiAgentToolAnswer"}, {"label", "Resolve Tool Action"},
            {"config", {{"answer", "{{input.aiAgent.toolArgs}}"}}}};
        addChart(m_seeding.store, m_seeding.ids, flow,
            Json::array({{{"type", aiAgentJobType}, {"label", name},
                {"config",
                    {{"aiAgent", agent.referenceId()}, {"llmProviderReferenceId", m_model},
                        {"name", name}, {"description", description},
                        {"instructions", "Use " + tool + " first."}}},
                {"branches", {{"aiAgentJobTool", Json::array({answer})}}}}}),
            m_created);
    }

    Seeding &m_seeding;
    const Record &m_project;
    const Plan &m_plan;
    std::int64_t m_created;
    std::string m_model;
};

} // namespace

void addSmallThings(Seeding &seeding, const Record &project, const Plan &plan)
{
    Furnisher furnisher(seeding, project, plan);
    furnisher.lean();
    if (isRich(plan))
        furnisher.more();
}

} // namespace sandbox::demo
