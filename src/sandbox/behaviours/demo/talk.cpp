// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/contactprofiles.h"
#include "sandbox/behaviours/demo/parts.h"
#include "sandbox/clock.h"
#include "sandbox/identity.h"

namespace sandbox::demo {

namespace {

constexpr int talkers = 14;

/// One conversation with its transcript and its analytics, all at about the same time.
void addConversation(Seeding &seeding, const Record &project, const Record &endpoint,
    const Talk &talk, const std::string &contact, std::int64_t at)
{
    const std::string session = "session-" + seeding.ids.hex(16);
    const auto flow = seeding.store.findName("flow", project.id(), "Main");
    const bool rated = seeding.ids.number(0, 2) == 0;
    std::int64_t time = at;
    int messages = 0;
    for (const auto &[said, answered] : talk.turns) {
        Json row{{"projectId", project.id()}, {"projectName", project.name()},
            {"inputId", seeding.ids.uuid()}, {"sessionId", session}, {"contactId", contact},
            {"organisation", seeding.organisationId}, {"flowName", "Main"},
            {"flowReferenceId", flow->referenceId()}, {"channel", textAt(endpoint.body, "channel")},
            {"inHandoverRequest", false}, {"inHandoverConversation", false},
            {"expiresAt", isoTime((time + 30 * day) * 1000)},
            {"endpointUrlToken", textAt(endpoint.body, "URLToken")},
            {"endpointName", endpoint.name()},
            {"localeReferenceId", textAt(endpoint.body, "localeId")}, {"localeName", "English"}};
        for (const bool fromUser : {true, false}) {
            Record line{"transcript", session};
            line.body = row;
            line.body.update({{"_id", seeding.ids.id(time)},
                {"inputText", fromUser ? said : answered}, {"inputData", nullptr},
                {"type", fromUser ? "input" : "output"}, {"source", fromUser ? "user" : "bot"},
                {"timestamp", isoTime(time * 1000)}, {"createdAt", time}});
            seeding.store.insert(line);
            time += fromUser ? 1 : seeding.ids.number(5, 40);
            ++messages;
        }
        Record turn{"analyticsRecord", project.id()};
        turn.body = std::move(row);
        turn.body.update({{"_id", seeding.ids.id(time)}, {"name", session}, {"inputText", said},
            {"intent", talk.intent}, {"timestamp", isoTime(time * 1000)}, {"createdAt", time}});
        seeding.store.insert(turn);
    }
    Record conversation{"conversation", project.id()};
    conversation.body = {{"_id", session}, {"contactId", contact},
        {"channel", textAt(endpoint.body, "channel")}, {"projectId", project.id()},
        {"projectName", project.name()}, {"flowName", "Main"}, {"messages", messages},
        {"startTime", isoTime(at * 1000)}, {"endTime", isoTime(time * 1000)},
        {"ratings", rated ? Json::array({1}) : Json::array()},
        {"ratingComments", rated ? Json::array({"quick and friendly"}) : Json::array()},
        {"endpointName", endpoint.name()}, {"createdAt", at}};
    seeding.store.insert(conversation);
}

void addTrainerRecords(Seeding &seeding, const Record &project, const Record &flow)
{
    const char *said[] = {"cn i tak my dog", "wehre is my bag", "is that free", "second bag?",
        "i want to spek to someone", "seat at the window", "what about my miles", "cheaper please",
        "no not that one", "same as last time"};
    std::int64_t at = seeding.now - 9 * day;
    for (const char *text : said) {
        at += seeding.ids.number(4 * hour, 18 * hour);
        const double score = static_cast<double>(seeding.ids.number(5, 45)) / 100;
        addBelow(seeding, "trainerRecord", project,
            {{"text", text}, {"count", seeding.ids.number(1, 9)},
                {"flowReferenceId", flow.referenceId()},
                {"localeReferenceId", textAt(flow.body, "localeReference")},
                {"nlu",
                    {{"intentMapperResults", {{"finalIntentName", nullptr}, {"score", score}}}}},
                {"meta", Json::object()}, {"handled", false}, {"understood", false},
                {"intentFound", false}, {"slotFound", false}},
            at);
    }
}

void addSteps(Seeding &seeding, const Record &project, const Customer &customer, const Record &flow)
{
    std::int64_t passed = 900;
    for (const Talk &talk : talksOf(customer)) {
        Record step{"insightsStep", project.id()};
        step.body
            = {{"_id", seeding.ids.id(seeding.now)}, {"label", talk.intent}, {"type", "intent"},
                {"entityReferenceId", seeding.ids.uuid()}, {"flowName", flow.name()},
                {"flowReferenceId", flow.referenceId()}, {"createdAt", seeding.now}};
        step.internal = {{"count", passed}};
        passed = passed * 2 / 3;
        seeding.store.insert(step);
    }
}

} // namespace

void addTalkOf(Seeding &seeding, const Record &project, const Customer &customer)
{
    const std::vector<Record> endpoints = seeding.store.all("endpoint", project.id());
    const auto flow = seeding.store.findName("flow", project.id(), "Main");
    const auto &talks = talksOf(customer);
    const char *names[] = {"Ida", "Ole", "Marta", "Yusuf", "Lena", "Piotr", "Ana"};
    std::int64_t at = seeding.now - 12 * day;
    for (int i = 0; i < talkers; ++i) {
        at += seeding.ids.number(2 * hour, 20 * hour);
        const std::string contact = "contact-" + seeding.ids.hex(12);
        addConversation(seeding, project, endpoints[static_cast<std::size_t>(i) % endpoints.size()],
            talks[static_cast<std::size_t>(i) % talks.size()], contact, at);
        if (i % 2 == 0)
            addContactProfile(seeding.store, seeding.ids, project.id(),
                {{"firstname", names[i / 2]}, {"accepted_gdpr", true},
                    {"location", "Berlin, Germany"}},
                {contact}, systemUserId, at);
    }
    addTrainerRecords(seeding, project, *flow);
    addSteps(seeding, project, customer, *flow);
    for (const char *sentence : {"hey you", "good evening", "is anybody there", "hi again"})
        addBelow(seeding, "learningSentence", *flow,
            {{"sentence", sentence}, {"confirmedCount", seeding.ids.number(1, 6)},
                {"rejectedCount", seeding.ids.number(0, 2)}},
            seeding.now - 3 * day);
}

} // namespace sandbox::demo
