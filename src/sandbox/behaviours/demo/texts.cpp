// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/demo/cast.h"

namespace sandbox::demo {

namespace {

const std::vector<KnowledgeText> &airlineTexts()
{
    static const std::vector<KnowledgeText> texts{
        {"Baggage rules", "pdf",
            {"Every passenger takes one cabin bag of up to 8 kg. It must not be larger than "
             "55 by 40 by 20 centimetres, handles and wheels included.",
                "In the tariff Light no checked bag is included. In Classic and Flex one bag of up "
                "to 23 kg travels free; in Flex Plus two do.",
                "Skis, snowboards and bicycles count as one bag where they weigh no more than "
                "23 kg. Please tell us at least 24 hours before departure.",
                "A bag that did not arrive is reported at the desk in the arrivals hall. You get a "
                "report number with which you can follow the search.",
                "Where a bag is late, necessary purchases of up to 100 Euro a day are paid back "
                "against receipts, for at most five days."}},
        {"https://www.alpina-airways.example/changes", "url",
            {"A booking can be changed until one hour before departure. In the tariff Light the "
             "change costs 70 Euro, in Classic 45 Euro, in Flex nothing.",
                "The difference to the fare of the new day is added. Where the new fare is lower, "
                "the rest is lost in Light and paid out in Flex.",
                "Names cannot be changed, except for mistakes in spelling of up to three letters.",
                "Where we cancel a flight, you choose between a later flight and your money."}},
        {"Answers of the service desk", "manual",
            {"Children under two years travel on the lap and pay ten percent of the fare.",
                "Online check-in opens 36 hours before departure and closes one hour before.",
                "Dogs and cats of up to 8 kg may come into the cabin in a closed bag for 60 "
                "Euro."}}};
    return texts;
}

const std::vector<KnowledgeText> &bankTexts()
{
    static const std::vector<KnowledgeText> texts{
        {"Cards", "pdf",
            {"A lost or stolen card is blocked at once in the app, by phone or in the chat. A "
             "blocked card stays blocked; a new one is sent within five days.",
                "The daily limit of a debit card is 2,000 Euro. It can be raised to 5,000 Euro "
                "until midnight of the same day.",
                "Paying abroad in another currency costs 1.5 percent of the amount.",
                "Contactless payments of up to 50 Euro need no PIN, except for every fifth one."}},
        {"https://www.nordbank.example/mortgages", "url",
            {"The rate of a mortgage depends on the part of the price that is financed. At 60 "
             "percent it is lowest.",
                "Once a year up to five percent of the sum can be paid back without a fee.",
                "An adviser needs the last three pay slips and the particulars of the house."}},
        {"Branches", "txt",
            {"Branches are open from 9 to 16 o'clock, on Thursdays until 18 o'clock.",
                "Cash of more than 10,000 Euro is ordered two days ahead."}}};
    return texts;
}

const std::vector<KnowledgeText> &energyTexts()
{
    static const std::vector<KnowledgeText> texts{
        {"Meter reading", "pdf",
            {"Read the number before the comma. Digits behind it, mostly in red, are left out.",
                "A reading is wanted once a year, when you move, and when a price changes.",
                "Where no reading comes in time, the use is estimated from the year before.",
                "A smart meter sends its reading itself; nothing has to be done."}},
        {"https://www.veridia.example/outages", "url",
            {"First look at your own fuses, then whether the neighbours have power.",
                "Outages are reported on the hotline by day and night. Known ones are shown on the "
                "map with the time at which power is expected back.",
                "Food in a closed freezer lasts about a day without power."}},
        {"Moving house", "manual",
            {"A contract goes along to the new address where we deliver there.",
                "Tell us the day on which you hand over the keys and the reading on it."}}};
    return texts;
}

} // namespace

const std::vector<KnowledgeText> &knowledgeOf(const Customer &customer)
{
    if (customer.name == "Nordbank")
        return bankTexts();
    return customer.name == "Veridia Energy" ? energyTexts() : airlineTexts();
}

const std::vector<Talk> &talksOf(const Customer &customer)
{
    static const std::vector<Talk> airline{
        {"book a flight",
            {{"hello", "Hello! How can I help you today?"},
                {"I need a flight to Oslo", "Where would you like to fly from?"},
                {"from Munich on Friday", "I found these flights for you."}}},
        {"change booking",
            {{"I want to fly later", "What is your booking code?"},
                {"it is QX7R2P", "The change costs 45 Euro. Go ahead?"}, {"yes", "Done."}}},
        {"refund", {{"cancel and refund please", "I am sorry to hear that."}}},
        {"talk to a person", {{"I want a human", "One moment, I am looking for a colleague."}}}};
    static const std::vector<Talk> bank{
        {"block card",
            {{"my card was stolen", "Which card shall I block?"},
                {"the one ending in 4411", "The card ending in 4411 is blocked."}}},
        {"raise limit",
            {{"I need a higher limit", "Your limit is 2,000 Euro a day."},
                {"raise it for today", "I raised it until midnight."}}},
        {"order card", {{"send me a new card", "Your new card comes within five days."}}}};
    static const std::vector<Talk> energy{
        {"submit reading",
            {{"I want to send my reading", "What does your meter show?"},
                {"48211", "Thank you, I noted 48211 kWh."}}},
        {"report outage",
            {{"the power is out", "We know about an outage in your street."},
                {"when is it back", "Power is back at 18:00."}}},
        {"goodbye", {{"thanks, that is all", "Have a nice day."}}}};
    if (customer.name == "Nordbank")
        return bank;
    return customer.name == "Veridia Energy" ? energy : airline;
}

} // namespace sandbox::demo
