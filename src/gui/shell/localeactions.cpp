// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/localeactions.h"

#include "gui/dialogs/localedeletedialog.h"
#include "gui/dialogs/localedialog.h"
#include "gui/dialogs/renamedialog.h"
#include "gui/shell/planstarter.h"
#include "operations/session.h"

namespace cognigy {

LocaleActions::LocaleActions(const ActionContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void LocaleActions::create(Session &session, const Place &place, std::vector<Locale> all)
{
    auto *dialog = new LocaleDialog(session.environment(), place.project, place.projectName,
        std::move(all), {}, m_context.window);
    connect(dialog, &LocaleDialog::planned, &session,
        [this, &session](const Plan &plan) { m_context.starter.start(session, plan); });
    openDialog(dialog);
}

void LocaleActions::edit(
    Session &session, const Place &place, const Locale &locale, std::vector<Locale> all)
{
    auto *dialog = new LocaleDialog(session.environment(), place.project, place.projectName,
        std::move(all), locale, m_context.window);
    connect(dialog, &LocaleDialog::planned, &session,
        [this, &session](const Plan &plan) { m_context.starter.start(session, plan); });
    openDialog(dialog);
}

void LocaleActions::rename(
    Session &session, const Place &place, const Locale &locale, std::vector<Locale> all)
{
    auto *dialog = RenameDialog::ofLocale(
        session.environment(), place.project, locale, std::move(all), m_context.window);
    connect(dialog, &RenameDialog::planned, &session,
        [this, &session](const Plan &plan) { m_context.starter.start(session, plan); });
    openDialog(dialog);
}

void LocaleActions::remove(
    Session &session, const Place &place, const Locale &locale, std::vector<Locale> all)
{
    auto *dialog = new LocaleDeleteDialog(session.environment(), place.project, place.projectName,
        locale, std::move(all), m_context.window);
    connect(dialog, &LocaleDeleteDialog::planned, &session,
        [this, &session](const Plan &plan) { m_context.starter.start(session, plan); });
    openDialog(dialog);
}

} // namespace cognigy
