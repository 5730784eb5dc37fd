// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "operations/snapshotplans.h"

#include <QCoreApplication>

#include <algorithm>

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

struct RestorePlan {
    Q_DECLARE_TR_FUNCTIONS(RestorePlan)
};

bool onPrimary(const Endpoint &endpoint, const std::vector<Locale> &locales)
{
    return std::any_of(locales.begin(), locales.end(), [&](const Locale &locale) {
        return locale.primary
            && (endpoint.locale == locale.referenceId || endpoint.locale.text == locale.id.text);
    });
}

std::vector<Endpoint> endpointsOf(const RestoreFacts &facts, bool primary)
{
    std::vector<Endpoint> chosen;
    for (const Endpoint &endpoint : facts.endpoints) {
        // One that is pinned to a Snapshot does not read what the restore rebuilds.
        const bool live = endpoint.entrypoint == facts.project.text;
        if (live && onPrimary(endpoint, facts.locales) == primary)
            chosen.push_back(endpoint);
    }
    return chosen;
}

} // namespace

std::vector<Endpoint> RestoreFacts::relinked() const
{
    return endpointsOf(*this, true);
}

std::vector<Endpoint> RestoreFacts::toRepair() const
{
    return endpointsOf(*this, false);
}

Result<Plan> planSnapshotRestore(const RestoreFacts &facts, const QString &typedProjectName)
{
    if (typedProjectName != facts.projectName) {
        return refusal(
            RestorePlan::tr("To restore, type the name of the Project: %1").arg(facts.projectName));
    }
    const QString title = RestorePlan::tr("Restore \"%1\" from Snapshot \"%2\"")
                              .arg(facts.projectName, facts.snapshot.name);
    return Plan{.kind = u"snapshot.restore"_s,
        .title = title,
        .project = facts.project,
        .steps = {{.kind = u"snapshot.restore"_s,
            .title = title,
            .args = {{u"snapshotId"_s, facts.snapshot.id.text}, {u"name"_s, facts.snapshot.name}},
            .object = facts.snapshot.name,
            .ifItFails = RestorePlan::tr("The Project may be rebuilt in part only. Restore again, "
                                         "or from another Snapshot.")}}};
}

} // namespace cognigy
