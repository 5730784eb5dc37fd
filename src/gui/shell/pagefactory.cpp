// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/pagefactory.h"

#include "gui/panel/descriptions/descriptions.h"
#include "gui/panel/resourcepanel.h"
#include "gui/shell/keyactions.h"
#include "gui/shell/panelpage.h"
#include "gui/shell/sessionmodels.h"
#include "models/apikeysmodel.h"
#include "models/endpointsmodel.h"
#include "models/flowsmodel.h"
#include "models/localesmodel.h"
#include "models/rowtreemodel.h"
#include "models/snapshotactivity.h"
#include "models/snapshotcontentsmodel.h"
#include "models/snapshotsmodel.h"

namespace cognigy {

namespace {

// Models that a page alone needs go with its panel.
ResourcePanel *panelOver(
    PanelDescription description, ResourceModelBase *rows, RowTreeModel *tree = nullptr)
{
    auto *panel = new ResourcePanel(std::move(description), *rows, tree);
    if (!rows->parent())
        rows->setParent(panel);
    if (tree)
        tree->setParent(panel);
    return panel;
}

} // namespace

PageFactory::PageFactory(Clock &clock, const KeyActions &keys, const OperationList &operations)
    : m_clock(clock)
    , m_keys(keys)
    , m_operations(operations)
{
}

PanelPage *PageFactory::make(SessionModels &models, const Place &place) const
{
    Session &session = models.session();
    ApiClient &client = session.client();
    const auto scope = [&session] { return session.projectScope(); };
    ResourcePanel *panel = nullptr;
    switch (place.section) {
    case Section::Projects:
        panel = panelOver(projectsPanel(), &models.projects());
        break;
    case Section::AllFlows:
        panel = panelOver(flowsPanel(), new FlowsModel(client, scope, models.people(), m_clock));
        break;
    case Section::ApiKeys: {
        auto *rows = new ApiKeysModel(client, m_clock);
        const QUuid environment = session.environment().id;
        rows->setKeyInUse(m_keys.inUse(environment));
        QObject::connect(&m_keys, &KeyActions::inUseChanged, rows,
            [rows, environment](const QUuid &where, const ApiKeyId &key) {
                if (where == environment)
                    rows->setKeyInUse(key);
            });
        panel = panelOver(apiKeysPanel(), rows);
        break;
    }
    case Section::Snapshots: {
        auto *rows = new SnapshotsModel(client, place.project, models.people(), m_clock);
        followOperations(*rows, m_operations, session.environment().id);
        panel = panelOver(snapshotsPanel(), rows);
        break;
    }
    case Section::SnapshotContents: {
        auto *rows = new SnapshotContentsModel(client, place.snapshot, models.people(), m_clock);
        panel = panelOver(
            snapshotContentsPanel(), rows, new RowTreeModel(*rows, contentsByType(*rows)));
        break;
    }
    case Section::Endpoints:
        panel = panelOver(endpointsPanel(place.snapshotName),
            new EndpointsModel(client, place.project, place.snapshot, m_clock));
        break;
    case Section::Locales: {
        auto *rows = new LocalesModel(client, place.project, m_clock);
        panel = panelOver(localesPanel(), rows,
            new RowTreeModel(
                *rows, [rows](const ResourceModelBase &) { return fallbackForest(*rows); }));
        break;
    }
    }
    models.wantPeopleOf(place.project);
    if (&panel->rows() != &models.projects())
        QObject::connect(models.people().get(), &PeopleNames::changed, &panel->rows(),
            &ResourceModelBase::reword);
    return new PanelPage(models, place, panel);
}

} // namespace cognigy
