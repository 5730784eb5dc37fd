// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "models/localesmodel.h"

#include "api/allpages.h"
#include "api/languages.h"
#include "models/timecolumn.h"
#include "net/apiclient.h"

using namespace Qt::StringLiterals;

namespace cognigy {

namespace {

QFuture<Result<Page<LocaleRow>>> fetchLocales(ApiClient &client, const ProjectId &project)
{
    Answer<Page<LocaleRow>> answer;
    whenDone(&client,
        allPages<Locale>(&client,
            [&client, project](
                const PageRequest &page) { return indexLocales(client, project, page); }),
        [answer](Result<Page<Locale>> locales) {
            if (!locales) {
                answer.finish(locales.error());
                return;
            }
            answer.finish(Page<LocaleRow>{.items = localeRows(locales->items),
                .total = locales->total,
                .broken = locales->broken,
                .brokenReason = locales->brokenReason});
        });
    return answer.future();
}

} // namespace

bool operator==(const LocaleRow &a, const LocaleRow &b)
{
    return a.fallbackIdentity == b.fallbackIdentity && a.fallbackName == b.fallbackName
        && a.problem.kind == b.problem.kind && a.problem.path == b.problem.path
        && sameFields(a.locale, b.locale);
}

std::vector<LocaleRow> localeRows(const std::vector<Locale> &locales)
{
    std::vector<LocaleRow> rows;
    for (const Locale &locale : locales) {
        LocaleRow row{.locale = locale, .problem = localeFallbackProblem(locale, locales)};
        if (const Locale *fallback = fallbackOf(locale, locales)) {
            row.fallbackIdentity = identityOf(*fallback);
            row.fallbackName = fallback->name;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

LocalesModel::LocalesModel(
    ApiClient &client, const ProjectId &project, Clock &clock, QObject *parent)
    : ResourceModel(
        columnsWith(clock),
        {[](const LocaleRow &row) { return row.locale.id.text; },
            [](const LocaleRow &row) { return row.locale.referenceId.text; }},
        [&client, project] { return fetchLocales(client, project); }, clock, parent)
{
}

std::vector<Locale> LocalesModel::locales() const
{
    std::vector<Locale> locales;
    for (const LocaleRow &row : stored())
        locales.push_back(row.locale);
    return locales;
}

QList<Column<LocaleRow>> LocalesModel::columnsWith(Clock &clock)
{
    const auto fallbackText = [](const LocaleRow &row) {
        switch (row.problem.kind) {
        case FallbackProblem::Kind::Loop:
            return tr("%1 (loop)").arg(row.fallbackName);
        case FallbackProblem::Kind::Dangling:
            return row.fallbackName.isEmpty() ? tr("is gone") : row.fallbackName;
        case FallbackProblem::Kind::None:
            break;
        }
        return row.locale.primary ? tr("none, it is the primary one") : row.fallbackName;
    };
    const auto fallbackExtra = [](const LocaleRow &row, int role) -> QVariant {
        if (row.problem.kind == FallbackProblem::Kind::None) {
            return role == MutedRole && row.locale.primary ? QVariant(true) : QVariant();
        }
        if (role == StateRole)
            return int(RowState::Warning);
        if (role == Qt::ToolTipRole) {
            return row.problem.kind == FallbackProblem::Kind::Loop
                ? tr("These Locales fill in for each other and never end: %1. Choose another "
                     "fallback for one of them.")
                      .arg(row.problem.path.join(u" → "_s))
                : tr("It names a fallback that this Project does not hold. Choose another one.");
        }
        return {};
    };
    return {
        {.key = u"name"_s,
            .title = tr("Name"),
            .text = [](const LocaleRow &row) { return row.locale.name; },
            .extra = [](const LocaleRow &row, int role) -> QVariant {
                if (role == StrongRole)
                    return true;
                if (!row.locale.primary)
                    return {};
                if (role == StateRole)
                    return int(RowState::Locked);
                if (role == Qt::ToolTipRole)
                    return tr("The primary Locale of a Project cannot be moved or deleted.");
                return {};
            }},
        {.key = u"language"_s,
            .title = tr("Language"),
            .text = [](const LocaleRow &row) { return nluLanguageName(row.locale.nluLanguage); }},
        {.key = u"fallback"_s,
            .title = tr("Fallback"),
            .text = fallbackText,
            .extra = fallbackExtra},
        timeColumn<LocaleRow>(u"changed"_s, tr("Last changed"), clock,
            [](const LocaleRow &row) { return row.locale.lastChanged; }),
    };
}

} // namespace cognigy
