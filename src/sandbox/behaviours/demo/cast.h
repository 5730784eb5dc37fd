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

/// A customer with its assistants.
struct Customer {
    std::string name;
    std::string color;
    std::vector<Assistant> assistants;
};

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
