// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "operations/localeplans.h"

#include "operations/namecheck.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

struct LocalePlans {
    Q_DECLARE_TR_FUNCTIONS(LocalePlans)
};

const Locale *find(const LocaleId &id, const std::vector<Locale> &all)
{
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const Locale &locale) { return locale.id == id; });
    return found == all.end() ? nullptr : &*found;
}

Done nameIsFree(const QString &name, const LocaleId &own, const std::vector<Locale> &all)
{
    const Done fine = nameIsFine(name);
    if (!fine)
        return fine;
    const bool taken = std::any_of(all.begin(), all.end(),
        [&](const Locale &locale) { return locale.name == name && locale.id != own; });
    if (taken)
        return refusal(LocalePlans::tr("A Locale of the name \"%1\" is there already.").arg(name));
    return Nothing{};
}

Done fallbackIsFine(const LocaleId &locale, const QString &fallback, const std::vector<Locale> &all)
{
    if (fallback.isEmpty())
        return Nothing{};
    const Locale probe{.id = locale, .fallback = fallback};
    const Locale *target = fallbackOf(probe, all);
    if (!target)
        return refusal(LocalePlans::tr("The fallback Locale is not there any more."));
    const FallbackProblem problem = localeFallbackProblem(locale, target->id, all);
    if (problem.kind == FallbackProblem::Kind::Loop) {
        return refusal(LocalePlans::tr("The fallbacks would go in a circle: %1")
                           .arg(problem.path.join(u" → "_s)));
    }
    return Nothing{};
}

Step updateStep(const Locale &locale, QJsonObject args, const QString &title)
{
    args.insert(u"localeId"_s, locale.id.text);
    return {.kind = u"locale.update"_s, .title = title, .args = args, .object = locale.name};
}

} // namespace

FallbackProblem localeFallbackProblem(const Locale &locale, const std::vector<Locale> &all)
{
    FallbackProblem problem{.path = {locale.name}};
    QSet<LocaleId> seen{locale.id};
    const Locale *at = &locale;
    while (!at->fallback.isEmpty()) {
        const Locale *following = fallbackOf(*at, all);
        if (!following) {
            problem.kind = FallbackProblem::Kind::Dangling;
            problem.path << at->fallback;
            return problem;
        }
        problem.path << following->name;
        // The primary one is the end of every chain, whatever it names itself.
        if (following->primary)
            break;
        if (seen.contains(following->id)) {
            problem.kind = FallbackProblem::Kind::Loop;
            return problem;
        }
        seen.insert(following->id);
        at = following;
    }
    problem.path.clear();
    return problem;
}

FallbackProblem localeFallbackProblem(
    const LocaleId &locale, const LocaleId &fallback, const std::vector<Locale> &all)
{
    std::vector<Locale> changed = all;
    Locale probe{.id = locale};
    for (Locale &item : changed) {
        if (item.id != locale)
            continue;
        item.fallback = fallback.text;
        probe = item;
    }
    probe.fallback = fallback.text;
    return localeFallbackProblem(probe, changed);
}

std::vector<Locale> possibleFallbacks(const LocaleId &locale, const std::vector<Locale> &all)
{
    std::vector<Locale> fine;
    for (const Locale &candidate : all) {
        if (candidate.id == locale)
            continue;
        const FallbackProblem problem = localeFallbackProblem(locale, candidate.id, all);
        if (problem.kind != FallbackProblem::Kind::Loop)
            fine.push_back(candidate);
    }
    return fine;
}

QString whyLocaleStays(const Locale &locale)
{
    if (!locale.primary)
        return {};
    return LocalePlans::tr("\"%1\" is the primary Locale. Every Project keeps the primary Locale "
                           "that it was made with, since all others fall back to it.")
        .arg(locale.name);
}

Result<Plan> planLocaleCreate(
    const ProjectId &project, const NewLocale &locale, const std::vector<Locale> &all)
{
    if (std::ssize(all) >= localeLimit) {
        return refusal(LocalePlans::tr("The Project has %1 Locales, and there is no room for more. "
                                       "Delete one first.")
                           .arg(all.size()));
    }
    const Done free = nameIsFree(locale.name, {}, all);
    if (!free)
        return free.error();
    if (locale.nluLanguage.isEmpty())
        return refusal(LocalePlans::tr("A language is needed."));
    if (!locale.fallback.isEmpty() && !find(locale.fallback, all))
        return refusal(LocalePlans::tr("The fallback Locale is not there any more."));
    const QString title = LocalePlans::tr("Create Locale \"%1\"").arg(locale.name);
    return Plan{.kind = u"locale.create"_s,
        .title = title,
        .project = project,
        .steps = {{.kind = u"locale.create"_s,
            .title = title,
            .args = {{u"name"_s, locale.name}, {u"nluLanguage"_s, locale.nluLanguage},
                {u"fallback"_s, locale.fallback.text}},
            .object = locale.name}}};
}

Result<Plan> planLocaleUpdate(const ProjectId &project, const Locale &before, const Locale &after,
    const std::vector<Locale> &all)
{
    const Done free = nameIsFree(after.name, before.id, all);
    if (!free)
        return free.error();
    QJsonObject args;
    if (after.name != before.name)
        args.insert(u"name"_s, after.name);
    if (after.nluLanguage != before.nluLanguage)
        args.insert(u"nluLanguage"_s, after.nluLanguage);
    if (after.fallback != before.fallback) {
        const Done fine = fallbackIsFine(before.id, after.fallback, all);
        if (!fine)
            return fine.error();
        args.insert(u"fallback"_s, after.fallback);
    }
    if (args.isEmpty())
        return refusal(LocalePlans::tr("Nothing has changed."));
    const QString title = LocalePlans::tr("Change Locale \"%1\"").arg(before.name);
    return Plan{.kind = u"locale.update"_s,
        .title = title,
        .project = project,
        .steps = {updateStep(before, args, title)}};
}

Result<Plan> planLocaleDelete(
    const ProjectId &project, const Locale &locale, const std::vector<Locale> &all)
{
    if (locale.primary)
        return refusal(whyLocaleStays(locale));
    const QString title = LocalePlans::tr("Delete Locale \"%1\"").arg(locale.name);
    Plan plan{.kind = u"locale.delete"_s, .title = title, .project = project};
    const auto primary
        = std::find_if(all.begin(), all.end(), [](const Locale &item) { return item.primary; });
    for (const Locale &other : all) {
        const Locale *fallback = fallbackOf(other, all);
        if (other.primary || !fallback || fallback->id != locale.id || primary == all.end())
            continue;
        plan.steps << updateStep(other, {{u"fallback"_s, primary->id.text}},
            LocalePlans::tr("Let \"%1\" fall back to \"%2\"").arg(other.name, primary->name));
    }
    plan.steps << Step{.kind = u"locale.delete"_s,
        .title = title,
        .args = {{u"localeId"_s, locale.id.text}},
        .object = locale.name};
    return plan;
}

} // namespace cognigy
