// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace sandbox::demo {

/// A flow of an assistant: what it is called, says and understands.
struct FlowText {
    std::string name;
    std::string description;
    std::vector<std::string> says;
    std::vector<std::string> intents; ///< "name: sentence | sentence"
};

/// An assistant that a customer runs in DEV, QA and PROD.
struct Assistant {
    std::string name;
    int snapshots; ///< in DEV; the others have some fewer
    int locales; ///< how many languages
    std::vector<std::string> channels;
    std::vector<FlowText> flows; ///< beside those that every assistant has
};

/// A document of a knowledge store, cut into paragraphs.
struct KnowledgeText {
    std::string name;
    std::string type; ///< manual, url, txt, pdf
    std::vector<std::string> paragraphs;
};

/// A customer with its assistants.
struct Customer {
    std::string name;
    std::string color;
    std::vector<Assistant> assistants;
};

/// What a customer's knowledge store holds.
const std::vector<KnowledgeText> &knowledgeOf(const Customer &customer);

/// What somebody said to a customer's assistant and what it answered, turn by turn.
struct Talk {
    std::string intent;
    std::vector<std::pair<std::string, std::string>> turns;
};
const std::vector<Talk> &talksOf(const Customer &customer);

/// The three customers.
const std::vector<Customer> &customers();

/// The flows that every assistant has.
const std::vector<FlowText> &commonFlows();

/// Names and e-mails of the people who work on the projects.
struct Person {
    std::string name;
    std::string email;
    std::vector<std::string> roles;
};
const std::vector<Person> &people();

} // namespace sandbox::demo
