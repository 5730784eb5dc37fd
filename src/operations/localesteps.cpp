// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "api/allpages.h"
#include "api/locale.h"
#include "operations/chain.h"
#include "operations/steps.h"

#include <algorithm>

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

LocaleId localeOf(const StepPtr &step)
{
    return LocaleId(step->text("localeId"));
}

/// The Locale as it is to be: what the args name, over what is there now.
Locale wantedLocale(const StepPtr &step, Locale locale)
{
    if (step->args.contains("name"_L1))
        locale.name = step->text("name");
    if (step->args.contains("nluLanguage"_L1))
        locale.nluLanguage = step->text("nluLanguage");
    if (step->args.contains("fallback"_L1))
        locale.fallback = step->text("fallback");
    return locale;
}

QFuture<Result<Look>> lookForNewLocale(StepPtr step)
{
    const auto list = allPages<Locale>(step->owner, [step](const PageRequest &page) {
        return indexLocales(step->client, step->project, page);
    });
    return mapped<Look>(step->owner, list, [step](const Page<Locale> &page) -> Result<Look> {
        const QDateTime from = step->startedAt.addSecs(-2);
        const auto found
            = std::find_if(page.items.begin(), page.items.end(), [&](const Locale &locale) {
                  return locale.name == step->text("name") && locale.createdAt >= from;
              });
        if (found == page.items.end())
            return Look::NotThere;
        step->memory.insert(u"localeId"_s, found->id.text);
        return Look::There;
    });
}

QFuture<Started> makeLocale(StepPtr step)
{
    const NewLocale locale{.name = step->text("name"),
        .nluLanguage = step->text("nluLanguage"),
        .fallback = LocaleId(step->text("fallback"))};
    return mapped<std::optional<Task>>(step->owner,
        createLocale(step->write(), step->project, locale), [step](const Locale &made) -> Started {
            step->memory.insert(u"localeId"_s, made.id.text);
            return noTask();
        });
}

QFuture<Started> changeLocale(StepPtr step)
{
    const auto done
        = andThen(step->owner, readLocale(step->read(), localeOf(step)), [step](Locale before) {
              return updateLocale(step->write(), before, wantedLocale(step, before));
          });
    return asDone(step, done);
}

QFuture<Result<Look>> lookForLocaleChange(StepPtr step)
{
    return mapped<Look>(step->owner, readLocale(step->client, localeOf(step)),
        [step](const Locale &now) -> Result<Look> {
            return sameFields(now, wantedLocale(step, now)) ? Look::There : Look::NotThere;
        });
}

} // namespace

void addLocaleSteps(StepRegistry &registry)
{
    registry.add(u"locale.create"_s,
        {.operation = u"createLocale"_s, .run = makeLocale, .look = lookForNewLocale});
    registry.add(u"locale.update"_s,
        {.operation = u"updateLocale"_s, .run = changeLocale, .look = lookForLocaleChange});
    registry.add(u"locale.delete"_s,
        {.operation = u"deleteLocale"_s,
            .run =
                [](StepPtr step) {
                    return asDeletion(step, deleteLocale(step->write(), localeOf(step)));
                },
            .look =
                [](StepPtr step) {
                    return lookForAbsence(step, readLocale(step->client, localeOf(step)));
                }});
}

} // namespace cognigy
