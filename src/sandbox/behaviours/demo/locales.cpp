// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/locales.h"
#include "sandbox/behaviours/demo/parts.h"

namespace sandbox::demo {

namespace {

struct Language {
    const char *name;
    const char *code;
    int fallback; ///< position of another one in this list; 0: the primary
};

constexpr Language languages[] = {
    {"English", "en-US", -1},
    {"Deutsch", "de-DE", 0},
    {"Français", "fr-FR", 0},
    {"Österreich", "de-DE", 1},
    {"Italiano", "it-IT", 0},
    {"Suisse romande", "fr-FR", 2},
};

} // namespace

std::vector<Record> addLanguages(Seeding &seeding, const Record &project, const Plan &plan)
{
    std::vector<Record> locales = seeding.store.all("locale", project.id());
    for (int i = 1; i < plan.assistant.locales; ++i) {
        const Language &language = languages[i];
        const Record &fallback = locales[static_cast<std::size_t>(language.fallback)];
        locales.push_back(addLocale(seeding.store, seeding.ids, project.id(),
            {language.name, language.code, fallback.id(), false}, textAt(project.body, "createdBy"),
            project.createdAt() + i * hour));
    }
    return locales;
}

} // namespace sandbox::demo
