// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/logs.h"

#include "sandbox/behaviours/demo/parts.h"

#include <array>

namespace sandbox::demo {

namespace {

struct Event {
    const char *type;
    const char *msg;
    int weight; ///< how often, against the others
};

// Errors come in a few kinds, so that putting them together by cause has something to find.
constexpr std::array<Event, 12> events{{
    {"info", "Received message from user", 40},
    {"info", "Sent message to user", 40},
    {"debug", "Intent found: {{intent}}", 18},
    {"debug", "Slot filled from the message", 9},
    {"info", "Executed function nightlyExport", 3},
    {"warn", "No intent reached the threshold", 8},
    {"warn", "The request to the backend took 4,812 ms", 4},
    {"error", "HTTP Request failed: 503 from https://backend.example/orders", 4},
    {"error", "HTTP Request failed: timeout after 8,000 ms", 3},
    {"error", "Cannot read properties of undefined (reading 'bookingCode') in Code node", 3},
    {"error", "The LLM provider refused the request: 429", 2},
    {"fatal", "Flow execution stopped after 250 nodes: is there a loop?", 1},
}};

int totalWeight()
{
    int sum = 0;
    for (const Event &event : events)
        sum += event.weight;
    return sum;
}

const Event &someEvent(Seeding &seeding, int total)
{
    auto at = static_cast<int>(seeding.ids.number(0, total - 1));
    for (const Event &event : events) {
        at -= event.weight;
        if (at < 0)
            return event;
    }
    return events.front();
}

} // namespace

void addLogOf(Seeding &seeding, const Record &project, int count)
{
    const std::vector<Record> flows = seeding.store.all("flow", project.id());
    const int total = totalWeight();
    const std::int64_t first = (seeding.now - day) * 1000;
    std::string contact;
    std::string trace;
    for (int i = 0; i < count; ++i) {
        if (i % 5 == 0) {
            contact = "contact-" + seeding.ids.hex(12);
            trace = "endpoint-realtime-" + seeding.ids.uuid();
        }
        const Event &event = someEvent(seeding, total);
        const Record &flow = flows[static_cast<std::size_t>(
            seeding.ids.number(0, static_cast<std::int64_t>(flows.size()) - 1))];
        addLog(seeding.store, seeding.ids, project.id(),
            {event.type, event.msg,
                {{"flowName", flow.name()}, {"userId", contact},
                    {"flowReferenceId", flow.referenceId()}},
                trace},
            first + i * (day * 1000 / count) + seeding.ids.number(0, 900));
    }
}

} // namespace sandbox::demo
