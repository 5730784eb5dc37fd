// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/demo/cast.h"

namespace sandbox::demo {

namespace {

Customer airline()
{
    return {"Alpina Airways", "deepSkyBlue",
        {{"Booking Assistant", 10, 6, {"webchat3", "whatsapp", "rest"},
             {{"Find Flights", "Asks for route and date and shows what is left",
                  {"Where would you like to fly?", "I found these flights for you.",
                      "There is no seat left on that day. Shall I look one day later?"},
                  {"book a flight: I need a flight to Oslo | book me to Lisbon on Friday | two "
                   "tickets to Rome please",
                      "flight status: is AA 204 on time | has my flight landed"}},
                 {"Change Booking", "Moves a booking to another day",
                     {"What is your booking code?", "The change costs 45 Euro. Go ahead?"},
                     {"change booking: move my flight to Sunday | I want to fly later"}},
                 {"Refund", "Takes refund requests",
                     {"I am sorry to hear that.", "Your refund is on its way."},
                     {"refund: I want my money back | cancel and refund"}}}},
            {"Baggage Desk", 7, 4, {"webchat3", "microsoftTeams"},
                {{"Lost Bag", "Files a report for a bag that did not arrive",
                     {"Which flight did you arrive on?", "Your report number is {{input.report}}."},
                     {"lost bag: my suitcase is missing | the bag never came"}},
                    {"Baggage Rules", "Sizes, weights and prices",
                        {"One bag of 23 kg travels free."},
                        {"baggage allowance: how heavy may my bag be | can I take skis"}}}},
            {"Voice Check-in", 4, 3, {"voiceGateway2"},
                {{"Check In", "Checks a caller in by voice",
                    {"Please say your booking code.", "You sit in row twelve."},
                    {"check in: check me in | I want a window seat"}}}},
            {"Loyalty Help", 2, 2, {"webchat3"},
                {{"Miles", "Balance and missing miles", {"You have {{profile.miles}} miles."},
                    {"miles balance: how many miles do I have"}}}},
            {"Crew Hotline", 1, 1, {"microsoftTeams"},
                {{"Roster", "Answers questions about the roster",
                    {"Your next duty starts at 6:40."}, {"next duty: when do I fly next"}}}}}};
}

Customer bank()
{
    return {"Nordbank", "darkSlateBlue",
        {{"Card Services", 9, 5, {"webchat3", "voiceGateway2", "rest"},
             {{"Block Card", "Blocks a lost card at once",
                  {"Which card shall I block?", "The card ending in {{input.last4}} is blocked."},
                  {"block card: my card was stolen | block my credit card | I lost my card"}},
                 {"Card Limit", "Shows and changes limits",
                     {"Your limit is 2,000 Euro a day.", "I raised it until midnight."},
                     {"raise limit: I need a higher limit | raise my limit for today"}},
                 {"New Card", "Orders a replacement", {"Your new card comes within five days."},
                     {"order card: send me a new card"}}}},
            {"Mortgage Advisor", 6, 3, {"webchat3"},
                {{"Affordability", "A first estimate", {"How much do you earn in a month?"},
                     {"mortgage: can I afford a house | what are your rates"}},
                    {"Appointment", "Books a talk in a branch", {"Thursday at ten is free."},
                        {"book appointment: I want to talk to an adviser"}}}},
            {"Fraud Hotline", 3, 2, {"voiceGateway2"},
                {{"Report Fraud", "Takes a report and hands over", {"Please stay on the line."},
                    {"report fraud: I did not make this payment"}}}},
            {"Branch Finder", 1, 2, {"webchat3", "rest"},
                {{"Find Branch", "Opening hours and directions", {"The next branch is 400 m away."},
                    {"find branch: where is the next branch | are you open today"}}}}}};
}

Customer energy()
{
    return {"Veridia Energy", "seaGreen",
        {{"Meter Reading", 8, 4, {"webchat3", "whatsapp"},
             {{"Submit Reading", "Takes a reading and checks it",
                  {"What does your meter show?", "Thank you, I noted {{input.reading}} kWh."},
                  {"submit reading: I want to send my reading | my meter shows 48211"}},
                 {"Implausible Reading", "Asks again when a value looks wrong",
                     {"That is much more than last year. Is it right?"}, {}}}},
            {"Outage Line", 6, 3, {"voiceGateway2", "rest"},
                {{"Report Outage", "Takes reports and tells what is known",
                    {"We know about an outage in your street.", "Power is back at 18:00."},
                    {"report outage: the power is out | no light in our street"}}}},
            {"Tariff Advisor", 3, 3, {"webchat3"},
                {{"Compare Tariffs", "Finds the cheaper one", {"You would save 96 Euro a year."},
                    {"change tariff: is there a cheaper tariff"}}}},
            {"Move Assistant", 2, 2, {"webchat3"},
                {{"Moving Out", "Ends a contract at an address",
                    {"When do you hand over the keys?"},
                    {"move out: I am moving | cancel my contract"}}}}}};
}

} // namespace

const std::vector<Customer> &customers()
{
    static const std::vector<Customer> all{airline(), bank(), energy()};
    return all;
}

const std::vector<FlowText> &commonFlows()
{
    static const std::vector<FlowText> flows{
        {"Main", "Greets and hands to the other flows",
            {"Hello! How can I help you today?", "Sorry, I did not get that."},
            {"greeting: hello | good morning | hi there",
                "talk to a person: I want a human | agent please | let me talk to somebody"}},
        {"Handover", "Hands the conversation to a person",
            {"One moment, I am looking for a colleague.", "Nobody is free at the moment."}, {}},
        {"Small Talk", "Short answers to what people like to ask",
            {"I am a virtual assistant.", "You are welcome!"},
            {"who are you: are you a robot | what is your name",
                "thanks: thank you | thanks a lot"}},
        {"Goodbye", "Ends politely and asks for a rating",
            {"Was that helpful?", "Have a nice day."}, {"goodbye: bye | see you | that is all"}}};
    return flows;
}

const std::vector<Person> &people()
{
    static const std::vector<Person> all{
        {"Mara Lindqvist", "mara.lindqvist@example.com", {"base_role", "projectManager"}},
        {"Jonas Weber", "jonas.weber@example.com", {"base_role", "admin", "apiKeys"}},
        {"Chiara Rossi", "chiara.rossi@example.com", {"base_role"}},
        {"Tomasz Zieliński", "tomasz.zielinski@example.com", {"base_role", "apiKeys"}},
        {"Aylin Demir", "aylin.demir@example.com", {"base_role", "userManager"}},
        {"Noah O’Brien", "noah.obrien@example.com", {"base_role"}},
        {"Sofie Nygård", "sofie.nygard@example.com", {"base_role", "odata"}}};
    return all;
}

} // namespace sandbox::demo
