// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/actionrouter.h"

#include "base/log.h"
#include "gui/shell/panelpage.h"
#include "gui/shell/sessionmodels.h"
#include "models/apikeysmodel.h"
#include "models/endpointsmodel.h"
#include "models/flowsmodel.h"
#include "models/localesmodel.h"
#include "models/snapshotsmodel.h"

namespace cognigy {

using namespace Qt::StringLiterals;

ActionRouter::ActionRouter(const ActionContext &context, QObject *parent)
    : QObject(parent)
    , m_projects(context)
    , m_snapshots(context)
    , m_locales(context)
    , m_keys(context)
    , m_superKeys(context)
{
}

void ActionRouter::run(PanelPage &page, const QString &actionId, const QStringList &identities)
{
    const bool known = runOnProjects(page, actionId, identities)
        || runOnSnapshots(page, actionId, identities) || runOnLocales(page, actionId, identities)
        || runOnKeys(page, actionId, identities) || runOnFlows(page, actionId, identities)
        || runOnEndpoints(page, actionId, identities);
    if (!known)
        qCWarning(lcGui) << "nobody does" << actionId;
}

bool ActionRouter::runOnProjects(PanelPage &page, const QString &id, const QStringList &identities)
{
    Session &session = page.session();
    const std::vector<Project> &known = page.models().knownProjects();
    if (id == "project.create"_L1) {
        m_projects.create(session, known);
        return true;
    }
    if (!id.startsWith("project."_L1) || identities.isEmpty())
        return false;
    const std::optional<Project> project = page.models().projects().find(identities.first());
    if (!project)
        return true; // gone meanwhile
    if (id == "project.rename"_L1)
        m_projects.rename(session, *project, known);
    else if (id == "project.delete"_L1)
        m_projects.remove(session, *project);
    else if (id == "project.browse"_L1)
        m_projects.openInBrowser(session, project->id);
    else if (id == "project.open"_L1)
        emit placeWanted({.environment = session.environment().id,
            .section = Section::Snapshots,
            .project = project->id,
            .projectName = project->name});
    else
        return false;
    return true;
}

bool ActionRouter::runOnSnapshots(PanelPage &page, const QString &id, const QStringList &identities)
{
    if (!id.startsWith("snapshot."_L1))
        return false;
    Session &session = page.session();
    const Place &place = page.place();
    if (id == "snapshot.create"_L1) {
        m_snapshots.create(session, place);
        return true;
    }
    if (id == "snapshot.upload"_L1) {
        m_snapshots.upload(session, place);
        return true;
    }
    const auto *model = qobject_cast<SnapshotsModel *>(&page.panel().rows());
    if (!model)
        return false;
    if (id == "snapshot.delete"_L1 || id == "snapshot.download"_L1) {
        std::vector<Snapshot> several;
        std::vector<SnapshotId> which;
        for (const QString &identity : identities) {
            if (const auto row = model->find(identity)) {
                several.push_back(row->snapshot);
                which.push_back(row->snapshot.id);
            }
        }
        if (several.empty())
            return true;
        if (id == "snapshot.delete"_L1)
            m_snapshots.remove(session, place, std::move(which));
        else
            m_snapshots.download(session, place, std::move(several));
        return true;
    }
    const auto row = identities.isEmpty() ? std::nullopt : model->find(identities.first());
    if (!row)
        return true;
    if (id == "snapshot.restore"_L1) {
        m_snapshots.restore(session, place, row->snapshot);
    } else if (id == "snapshot.contents"_L1 || id == "snapshot.endpoints"_L1) {
        Place inside = place;
        inside.section
            = id == "snapshot.contents"_L1 ? Section::SnapshotContents : Section::Endpoints;
        inside.snapshot = row->snapshot.id;
        inside.snapshotName = row->snapshot.name;
        emit placeWanted(inside);
    } else {
        return false;
    }
    return true;
}

bool ActionRouter::runOnLocales(PanelPage &page, const QString &id, const QStringList &identities)
{
    const auto *model = qobject_cast<LocalesModel *>(&page.panel().rows());
    if (!model || !id.startsWith("locale."_L1))
        return false;
    Session &session = page.session();
    const Place &place = page.place();
    if (id == "locale.create"_L1) {
        m_locales.create(session, place, model->locales());
        return true;
    }
    const auto row = identities.isEmpty() ? std::nullopt : model->find(identities.first());
    if (!row)
        return true;
    if (id == "locale.edit"_L1)
        m_locales.edit(session, place, row->locale, model->locales());
    else if (id == "locale.rename"_L1)
        m_locales.rename(session, place, row->locale, model->locales());
    else if (id == "locale.delete"_L1)
        m_locales.remove(session, place, row->locale, model->locales());
    else
        return false;
    return true;
}

bool ActionRouter::runOnKeys(PanelPage &page, const QString &id, const QStringList &identities)
{
    const auto *model = qobject_cast<ApiKeysModel *>(&page.panel().rows());
    if (!model || !id.startsWith("apikey."_L1))
        return false;
    Session &session = page.session();
    std::vector<ApiKey> known;
    for (const ApiKeyRow &row : model->stored())
        known.push_back(row.key);
    if (id == "apikey.create"_L1) {
        m_keys.create(session, std::move(known));
        return true;
    }
    std::vector<ApiKey> which;
    for (const QString &identity : identities) {
        if (const auto row = model->find(identity))
            which.push_back(row->key);
    }
    if (which.empty())
        return true;
    if (id == "apikey.revoke"_L1)
        m_keys.revoke(session, std::move(which));
    else if (id == "apikey.rotate"_L1)
        m_keys.rotate(session, which.front(), std::move(known));
    else
        return false;
    return true;
}

bool ActionRouter::runOnFlows(PanelPage &page, const QString &id, const QStringList &identities)
{
    const auto *model = qobject_cast<FlowsModel *>(&page.panel().rows());
    if (!model || !id.startsWith("flow."_L1))
        return false;
    const auto row = identities.isEmpty() ? std::nullopt : model->find(identities.first());
    if (!row)
        return true;
    if (id != "flow.project"_L1)
        return false;
    emit placeWanted({.environment = page.session().environment().id,
        .section = Section::Snapshots,
        .project = row->project,
        .projectName = row->projectName});
    return true;
}

bool ActionRouter::runOnEndpoints(PanelPage &page, const QString &id, const QStringList &identities)
{
    const auto *model = qobject_cast<EndpointsModel *>(&page.panel().rows());
    if (!model || id != "endpoint.snapshot"_L1)
        return false;
    const auto row = identities.isEmpty() ? std::nullopt : model->find(identities.first());
    if (!row || !row->pinned)
        return true;
    Place inside = page.place();
    inside.section = Section::SnapshotContents;
    inside.snapshot = SnapshotId(row->endpoint.entrypoint);
    inside.snapshotName = row->snapshotName;
    emit placeWanted(inside);
    return true;
}

} // namespace cognigy
