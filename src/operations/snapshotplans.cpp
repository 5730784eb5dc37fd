// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "operations/snapshotplans.h"

#include "operations/namecheck.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

struct SnapshotPlans {
    Q_DECLARE_TR_FUNCTIONS(SnapshotPlans)
};

Done slotIsFree(const SnapshotFacts &facts)
{
    if (std::ssize(facts.snapshots) < snapshotSlots)
        return Nothing{};
    return refusal(
        SnapshotPlans::tr("All %1 Snapshot slots of \"%2\" are in use. Delete one first.")
            .arg(snapshotSlots)
            .arg(facts.projectName));
}

QJsonObject argsOf(const Snapshot &snapshot)
{
    return {{u"snapshotId"_s, snapshot.id.text}, {u"name"_s, snapshot.name}};
}

} // namespace

std::vector<Endpoint> endpointsUsing(
    const SnapshotId &snapshot, const std::vector<Endpoint> &endpoints)
{
    std::vector<Endpoint> using_;
    std::copy_if(endpoints.begin(), endpoints.end(), std::back_inserter(using_),
        [&](const Endpoint &endpoint) { return endpoint.entrypoint == snapshot.text; });
    return using_;
}

Result<Plan> planSnapshotCreate(
    const SnapshotFacts &facts, const QString &name, const QString &description)
{
    const Done fine = nameIsFine(name);
    if (!fine)
        return fine.error();
    if (description.trimmed().isEmpty())
        return refusal(SnapshotPlans::tr("A description is needed: the server asks for one."));
    if (description.size() > longestDescription) {
        return refusal(SnapshotPlans::tr(
            "The description is longer than %n characters.", nullptr, int(longestDescription)));
    }
    const bool taken = std::any_of(facts.snapshots.begin(), facts.snapshots.end(),
        [&](const Snapshot &snapshot) { return snapshot.name == name; });
    if (taken) {
        return refusal(
            SnapshotPlans::tr("A Snapshot of the name \"%1\" is there already.").arg(name));
    }
    const Done free = slotIsFree(facts);
    if (!free)
        return free.error();
    const QString title = SnapshotPlans::tr("Create Snapshot \"%1\"").arg(name);
    return Plan{.kind = u"snapshot.create"_s,
        .title = title,
        .project = facts.project,
        .steps = {{.kind = u"snapshot.create"_s,
            .title = title,
            .args = {{u"name"_s, name}, {u"description"_s, description}},
            .object = name}}};
}

Result<Plan> planSnapshotDownload(
    const ProjectId &project, const Snapshot &snapshot, const QString &file, const QDateTime &now)
{
    const QFileInfo target(file);
    if (file.isEmpty() || !QFileInfo(target.absolutePath()).isDir()) {
        return refusal(SnapshotPlans::tr("The folder \"%1\" is not there.")
                           .arg(file.isEmpty() ? file : target.absolutePath()));
    }
    Plan plan{.kind = u"snapshot.download"_s,
        .title = SnapshotPlans::tr("Download Snapshot \"%1\"").arg(snapshot.name),
        .project = project};
    if (downloadStateOf(snapshot, now) != DownloadState::Ready) {
        plan.steps << Step{.kind = u"snapshot.package"_s,
            .title = SnapshotPlans::tr("Prepare the download of \"%1\"").arg(snapshot.name),
            .args = argsOf(snapshot),
            .object = snapshot.name};
    }
    QJsonObject args = argsOf(snapshot);
    args.insert(u"file"_s, target.absoluteFilePath());
    plan.steps << Step{.kind = u"snapshot.download"_s,
        .title = SnapshotPlans::tr("Download \"%1\"").arg(target.fileName()),
        .args = args,
        .object = snapshot.name};
    return plan;
}

Result<Plan> planSnapshotUpload(const SnapshotFacts &facts, const QString &file)
{
    const QFileInfo source(file);
    if (!source.isFile() || !source.isReadable())
        return refusal(SnapshotPlans::tr("The file \"%1\" cannot be read.").arg(file));
    if (source.size() == 0)
        return refusal(SnapshotPlans::tr("The file \"%1\" is empty.").arg(source.fileName()));
    if (source.size() > largestSnapshotFile) {
        return refusal(
            SnapshotPlans::tr("The file \"%1\" is larger than %2, the most that the "
                              "server takes.")
                .arg(source.fileName(), QLocale().formattedDataSize(largestSnapshotFile)));
    }
    const Done free = slotIsFree(facts);
    if (!free)
        return free.error();
    const bool form = source.size() <= largestFormUpload;
    const QString title
        = SnapshotPlans::tr("Upload \"%1\" to \"%2\"").arg(source.fileName(), facts.projectName);
    return Plan{.kind = u"snapshot.upload"_s,
        .title = title,
        .project = facts.project,
        .steps = {{.kind = form ? u"snapshot.uploadForm"_s : u"snapshot.uploadResumable"_s,
            .title = title,
            .args = {{u"file"_s, source.absoluteFilePath()}},
            .object = source.fileName()}}};
}

SnapshotDeletion planSnapshotDelete(
    const SnapshotFacts &facts, const std::vector<SnapshotId> &which)
{
    SnapshotDeletion deletion;
    deletion.plan = {.kind = u"snapshot.delete"_s,
        .project = facts.project,
        .parallel = 4,
        .goOnAfterFailure = true};
    for (const SnapshotId &id : which) {
        const auto found = std::find_if(facts.snapshots.begin(), facts.snapshots.end(),
            [&](const Snapshot &snapshot) { return snapshot.id == id; });
        if (found == facts.snapshots.end())
            continue;
        QStringList names;
        for (const Endpoint &endpoint : endpointsUsing(id, facts.endpoints))
            names << endpoint.name;
        if (!names.isEmpty()) {
            deletion.refused.push_back({*found, names});
            continue;
        }
        deletion.plan.steps << Step{.kind = u"snapshot.delete"_s,
            .title = SnapshotPlans::tr("Delete Snapshot \"%1\"").arg(found->name),
            .args = argsOf(*found),
            .object = found->name};
    }
    const QList<Step> &steps = deletion.plan.steps;
    deletion.plan.title = steps.size() == 1
        ? steps.constFirst().title
        : SnapshotPlans::tr("Delete %n Snapshots", nullptr, int(steps.size()));
    return deletion;
}

QString whyNotDeleted(const SnapshotDeletion::Refused &refused)
{
    return SnapshotPlans::tr("\"%1\" is in use by the Endpoint %2. Point it to the Project or to "
                             "another Snapshot first.",
        nullptr)
        .arg(refused.snapshot.name, refused.endpoints.join(u", "_s));
}

} // namespace cognigy
