// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/behaviours/content.h"

#include <functional>

namespace sandbox {

/// How well a sentence fits an intent.
struct IntentScore {
    Record intent;
    double score = 0; ///< 0…1; 1 for one of its example sentences
};

/// How alike two sentences are, 0…1, without regard to case and punctuation. A plain measure of
/// shared words and letters: the same pair always gives the same number.
double likeness(const std::string &one, const std::string &other);

/// Says whether a rule or condition of an intent holds.
using RuleCheck = std::function<bool(const std::string &rule)>;

/// Scores a sentence against the intents of a Flow, best first; disabled ones are left out, and
/// those whose condition does not hold. An intent whose rule holds has score 1.
std::vector<IntentScore> scoreIntents(Content &content, const Record &flow,
    const std::vector<std::string> &localeChain, const std::string &text,
    const RuleCheck &holds = {});

} // namespace sandbox
