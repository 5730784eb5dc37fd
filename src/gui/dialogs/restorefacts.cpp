// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/dialogs/restorefacts.h"

#include "gui/dialogs/factlist.h"
#include "models/snapshotcontentsmodel.h"

#include <QCoreApplication>
#include <QLocale>

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

/// Texts of the restore dialog.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(cognigy::RestoreFacts)
};

/// "web, shop (German)" of Endpoints; more than five are counted.
QString endpointNames(const std::vector<Endpoint> &endpoints, const RestoreFacts &facts)
{
    constexpr std::size_t shown = 5;
    QStringList names;
    for (std::size_t i = 0; i < endpoints.size() && i < shown; ++i) {
        const auto locale
            = std::ranges::find(facts.locales, endpoints[i].locale, &Locale::referenceId);
        names << (locale == facts.locales.end() || locale->primary
                ? endpoints[i].name
                : Words::tr("%1 (%2)").arg(endpoints[i].name, locale->name));
    }
    if (endpoints.size() > shown)
        names << Words::tr("%n more", nullptr, int(endpoints.size() - shown));
    return names.join(u", "_s);
}

QList<FactLine> endpointLines(const RestoreFacts &facts)
{
    const std::vector<Endpoint> relinked = facts.relinked();
    const std::vector<Endpoint> toRepair = facts.toRepair();
    if (facts.endpoints.empty())
        return {{Words::tr("This Project has no Endpoints.")}};
    QList<FactLine> lines;
    if (!relinked.empty()) {
        lines << FactLine{Words::tr("%n of the primary Locale, re-linked by the server", nullptr,
                              int(relinked.size())),
            RowState::Ready};
        lines << FactLine{endpointNames(relinked, facts), RowState::None, true};
    }
    if (!toRepair.empty()) {
        lines << FactLine{Words::tr("%n of other Locales: to be re-linked by hand afterwards",
                              nullptr, int(toRepair.size())),
            RowState::Warning};
        lines << FactLine{endpointNames(toRepair, facts), RowState::None, true};
    }
    const auto others = facts.endpoints.size() - relinked.size() - toRepair.size();
    if (others > 0)
        lines << FactLine{
            Words::tr("%n pinned to a Snapshot: they go on as they are", nullptr, int(others)),
            RowState::Information};
    return lines;
}

} // namespace

QString countsText(const QMap<QString, qint64> &counts)
{
    QList<std::pair<qint64, QString>> sorted;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > 0)
            sorted.emplace_back(it.value(), resourceTypeTitle(it.key()));
    }
    std::ranges::sort(sorted, [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    QStringList parts;
    for (const auto &[count, title] : sorted)
        parts << Words::tr("%1 %2", "resource type, count").arg(title, QLocale().toString(count));
    return parts.join(u" · "_s);
}

void showRestoreFacts(FactList *list, const RestoreFacts &facts)
{
    const QString deleted = countsText(facts.deleted);
    const QString rebuilt = countsText(facts.rebuilt);
    list->clear();
    list->addText(Words::tr("Deleted now"),
        deleted.isEmpty() ? Words::tr("Everything that a Snapshot can hold") : deleted,
        Words::tr("Running conversations on these Flows stop."));
    list->addText(Words::tr("Rebuilt"),
        rebuilt.isEmpty() ? Words::tr("Everything that the Snapshot holds") : rebuilt,
        Words::tr("With new IDs; reference IDs stay as they are."));
    list->add(Words::tr("Endpoints"), endpointLines(facts));
    list->addText(Words::tr("Not touched"),
        Words::tr("Endpoint settings, Knowledge, logs, analytics, contact profiles, members"));
}

} // namespace cognigy
