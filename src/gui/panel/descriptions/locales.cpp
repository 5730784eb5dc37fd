// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/panel/descriptions/descriptions.h"

#include "api/locale.h"
#include "models/localesmodel.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cognigy {

namespace {

struct LocalesPanelWords {
    Q_DECLARE_TR_FUNCTIONS(cognigy::LocalesPanelWords)
};

QString whyPrimaryStays(const QModelIndex &row)
{
    const auto *locales = qobject_cast<const LocalesModel *>(row.model());
    return locales ? whyLocaleStays(locales->at(row).locale) : QString();
}

} // namespace

PanelDescription localesPanel()
{
    using Needs = PanelAction::Needs;
    return {.key = u"locales"_s,
        .title = LocalesPanelWords::tr("Locales"),
        .icon = u"locale"_s,
        .doing = LocalesPanelWords::tr("list the Locales"),
        .readOperation = u"indexLocales"_s,
        .columns
        = {{u"name"_s}, {u"language"_s, 190, 2}, {u"fallback"_s, 220}, {u"changed"_s, 130, 1}},
        .actions = {{.id = u"locale.create"_s,
                        .text = LocalesPanelWords::tr("New Locale…"),
                        .icon = u"add"_s,
                        .needs = Needs::Nothing,
                        .shortcut = QKeySequence::New,
                        .operation = u"createLocale"_s,
                        .writes = true},
            {.id = u"locale.edit"_s,
                .text = LocalesPanelWords::tr("Change language or fallback…"),
                .icon = u"edit"_s,
                .operation = u"updateLocale"_s,
                .writes = true},
            {.id = u"locale.rename"_s,
                .text = LocalesPanelWords::tr("Rename…"),
                .shortcut = Qt::Key_F2,
                .operation = u"updateLocale"_s,
                .writes = true},
            {.id = u"locale.delete"_s,
                .text = LocalesPanelWords::tr("Delete…"),
                .icon = u"delete"_s,
                .shortcut = Qt::Key_Delete,
                .operation = u"deleteLocale"_s,
                .writes = true,
                .danger = true,
                .whyNot = whyPrimaryStays}},
        .openAction = u"locale.edit"_s,
        .empty = {.icon = u"locale"_s,
            .title = LocalesPanelWords::tr("No Locales"),
            .text = LocalesPanelWords::tr(
                "A Locale is one language that a Project speaks. What it lacks comes "
                "from its fallback. %1 fit into a Project.")
                        .arg(localeLimit),
            .primaryAction = u"locale.create"_s},
        .filterHint = LocalesPanelWords::tr("Filter Locales"),
        .slotCount = localeLimit,
        .expands = true,
        .listAndTree = true};
}

} // namespace cognigy
