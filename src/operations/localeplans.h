// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/locale.h"
#include "operations/plan.h"

namespace cognigy {

/// What is wrong with the chain of fallbacks that starts at a Locale.
struct FallbackProblem {
    enum class Kind {
        None,
        Loop, ///< it comes back to itself
        Dangling ///< a fallback is named that is not there
    };
    Kind kind = Kind::None;
    QStringList path{}; ///< names along the chain, for showing
};

/// Follows the fallbacks from a Locale on.
FallbackProblem localeFallbackProblem(const Locale &locale, const std::vector<Locale> &all);
/// The same, as if the Locale had the given fallback. An empty one is no problem.
FallbackProblem localeFallbackProblem(
    const LocaleId &locale, const LocaleId &fallback, const std::vector<Locale> &all);

/// The Locales that may be a Locale's fallback without making a loop.
std::vector<Locale> possibleFallbacks(const LocaleId &locale, const std::vector<Locale> &all);

/// Why a Locale cannot be deleted, for people; empty where it can.
QString whyLocaleStays(const Locale &locale);

/// Refused where the name does not fit or is taken, or ten are there.
Result<Plan> planLocaleCreate(
    const ProjectId &project, const NewLocale &locale, const std::vector<Locale> &all);
/// Name, language and fallback. Refused where the name does not fit, a loop would be made, or
/// nothing changes.
Result<Plan> planLocaleUpdate(const ProjectId &project, const Locale &before, const Locale &after,
    const std::vector<Locale> &all);
/// Refused for the primary one. Those that name it as their fallback get the primary one first.
Result<Plan> planLocaleDelete(
    const ProjectId &project, const Locale &locale, const std::vector<Locale> &all);

} // namespace cognigy
