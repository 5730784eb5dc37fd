// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/asserts.h"

#include "sandbox/behaviours/answers.h"
#include "sandbox/behaviours/nlu.h"

#include <algorithm>

namespace sandbox {

namespace {

/// From here on two texts are near enough for a fuzzy comparison.
constexpr double nearEnough = 0.6;

std::string allText(const Json &outputs)
{
    std::string text;
    for (const Json &output : outputs) {
        const std::string part = textAt(output, "text");
        text += (text.empty() || part.empty() ? "" : " ") + part;
    }
    return text;
}

bool textFits(const Json &params, const Json &outputs)
{
    const std::string wanted = textAt(params, "text");
    const auto fits = [&](const std::string &text) {
        return text == wanted
            || (flagAt(params, "fuzzy")
                && (text.find(wanted) != std::string::npos
                    || likeness(text, wanted) >= nearEnough));
    };
    return fits(allText(outputs))
        || std::any_of(outputs.begin(), outputs.end(),
            [&](const Json &output) { return fits(textAt(output, "text")); });
}

/// Whether all of one value is in the other.
bool holdsAll(const Json &whole, const Json &part)
{
    if (!part.is_object() || !whole.is_object())
        return whole == part;
    for (const auto &[name, value] : part.items()) {
        const auto found = whole.find(name);
        if (found == whole.end() || !holdsAll(*found, value))
            return false;
    }
    return true;
}

/// The order of keys is no difference.
bool isSame(const Json &one, const Json &other)
{
    return holdsAll(one, other) && holdsAll(other, one);
}

} // namespace

Json checkAssert(const Json &wanted, const FlowOutcome &outcome, const SessionMemory &memory)
{
    const std::string type = textAt(wanted, "type");
    const Json params = objectAt(wanted, "params");
    const bool negate = flagAt(params, "negate", flagAt(wanted, "negate"));
    bool fits = false;
    bool isKnown = true;
    Json actual;
    if (type == "assertText") {
        fits = textFits(params, outcome.outputs);
        actual = allText(outcome.outputs);
    } else if (type == "assertIntent") {
        actual = outcome.input.value("intent", Json());
        fits = actual.is_string() && actual == params.value("intent", Json());
    } else if (type == "assertContext") {
        actual = memory.context;
        const Json data = params.value("data", Json::object());
        fits = flagAt(params, "partial") ? holdsAll(actual, data) : isSame(actual, data);
    } else {
        isKnown = false;
        actual = "Assertions of the type " + type + " are not simulated.";
    }
    const bool isGood = isKnown && fits != negate;
    return {{"_id", textAt(wanted, "_id")}, {"type", type},
        {"status", isGood ? "successful" : "failed"}, {"params", params}, {"actual", actual},
        {"negate", negate}};
}

} // namespace sandbox
