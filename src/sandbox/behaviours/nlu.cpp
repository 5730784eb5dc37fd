// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/nlu.h"

#include "sandbox/behaviours/localized.h"
#include "sandbox/fold.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <sstream>

namespace sandbox {

namespace {

/// Words in one case; punctuation parts them.
std::vector<std::string> wordsOf(const std::string &text)
{
    std::string plain = folded(text);
    for (char &c : plain) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80U && std::isalnum(byte) == 0 && c != '\'')
            c = ' ';
    }
    std::istringstream stream(plain);
    std::vector<std::string> words;
    for (std::string word; stream >> word;)
        words.push_back(word);
    return words;
}

std::set<std::string> trigramsOf(const std::vector<std::string> &words)
{
    std::set<std::string> found;
    for (const std::string &word : words) {
        const std::string padded = ' ' + word + ' ';
        for (std::size_t i = 0; i + 3 <= padded.size(); ++i)
            found.insert(padded.substr(i, 3));
    }
    return found;
}

double shared(const std::set<std::string> &one, const std::set<std::string> &other)
{
    if (one.empty() || other.empty())
        return 0;
    const auto both = std::count_if(
        one.begin(), one.end(), [&](const std::string &each) { return other.contains(each); });
    return 2.0 * static_cast<double>(both) / static_cast<double>(one.size() + other.size());
}

/// An intent with what hangs below it where its features include those of its children.
std::vector<Record> withChildren(const Record &intent, const std::vector<Record> &all)
{
    std::vector<Record> group{intent};
    const Json features = intent.body.value("childFeatures", Json());
    if (!features.is_boolean() || !features.get<bool>())
        return group;
    for (const Record &other : all) {
        if (textAt(other.body, "parentIntentId") == intent.id())
            group.push_back(other);
    }
    return group;
}

bool anyRule(const Json &rules, const RuleCheck &holds)
{
    return holds && rules.is_array()
        && std::any_of(rules.begin(), rules.end(),
            [&](const Json &rule) { return rule.is_string() && holds(rule.get<std::string>()); });
}

double bestScore(Content &content, const std::vector<Record> &intents,
    const std::vector<std::string> &chain, const std::string &text)
{
    double best = 0;
    for (const Record &intent : intents) {
        const std::string locale = localeOf(intent, chain);
        for (const Record &sentence : content.all("sentence", intent.id())) {
            if (textAt(sentence.body, "localeReference", locale) == locale)
                best = std::max(best, likeness(textAt(sentence.body, "text"), text));
        }
    }
    return best;
}

} // namespace

double likeness(const std::string &one, const std::string &other)
{
    const auto words = wordsOf(one);
    const auto otherWords = wordsOf(other);
    if (words.empty() || otherWords.empty())
        return 0;
    if (words == otherWords)
        return 1;
    const double byWord
        = shared({words.begin(), words.end()}, {otherWords.begin(), otherWords.end()});
    const double byLetter = shared(trigramsOf(words), trigramsOf(otherWords));
    return std::round((0.55 * byWord + 0.4 * byLetter) * 10000) / 10000;
}

std::vector<IntentScore> scoreIntents(Content &content, const Record &flow,
    const std::vector<std::string> &localeChain, const std::string &text, const RuleCheck &holds)
{
    const std::vector<Record> intents = content.all("intent", flow.id());
    std::vector<IntentScore> scores;
    for (const Record &intent : intents) {
        const Json body = bodyIn(intent, localeChain);
        const std::string condition = textAt(body, "condition");
        if (flagAt(body, "isDisabled") || (holds && !condition.empty() && !holds(condition)))
            continue;
        const double score = anyRule(body.value("rules", Json::array()), holds)
            ? 1
            : bestScore(content, withChildren(intent, intents), localeChain, text);
        scores.push_back({intent, score});
    }
    std::stable_sort(scores.begin(), scores.end(), [](const auto &a, const auto &b) {
        if (a.score != b.score)
            return a.score > b.score;
        // Of two that fit alike a parent gives way to its child unless it says otherwise.
        return textAt(b.intent.body, "_id") == textAt(a.intent.body, "parentIntentId")
            && textAt(b.intent.body, "biasTowardsParentOrChildIntents") != "parents";
    });
    return scores;
}

} // namespace sandbox
