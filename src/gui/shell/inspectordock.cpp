// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/inspectordock.h"

#include "api/snapshotresource.h"
#include "base/clock.h"
#include "gui/shell/inspector.h"
#include "models/roles.h"
#include "models/snapshotcontentsmodel.h"
#include "models/text.h"
#include "operations/explain.h"
#include "operations/session.h"

#include <QMap>

namespace cognigy {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Arrow keys run through a list faster than anybody reads.
constexpr auto readPause = 250ms;

QList<Inspector::Section::Line> countsByType(const std::vector<SnapshotResource> &resources)
{
    QMap<QString, qint64> counts;
    for (const SnapshotResource &resource : resources)
        ++counts[resource.type];
    QList<Inspector::Section::Line> lines;
    for (const QString &type : snapshotResourceTypes()) {
        if (const qint64 count = counts.take(type); count > 0)
            lines << Inspector::Section::Line{resourceTypeTitle(type), countText(count)};
    }
    for (auto other = counts.cbegin(); other != counts.cend(); ++other)
        lines << Inspector::Section::Line{resourceTypeTitle(other.key()), countText(other.value())};
    return lines;
}

} // namespace

InspectorDock::InspectorDock(Clock &clock, QWidget *parent)
    : QDockWidget(tr("Inspector"), parent)
    , m_clock(clock)
    , m_inspector(new Inspector(this))
{
    setObjectName(u"inspectorDock"_s);
    setFeatures(DockWidgetClosable | DockWidgetMovable | DockWidgetFloatable);
    m_inspector->setMinimumWidth(220);
    setWidget(m_inspector);
}

void InspectorDock::show(Session *session, const Place &place, const QModelIndex &row)
{
    m_session = session;
    m_inspector->show(row);
    const QString identity
        = row.isValid() ? row.siblingAtColumn(0).data(IdRole).toString() : QString();
    const bool isSnapshot = place.section == Section::Snapshots && !identity.isEmpty();
    if (isSnapshot && identity == m_shown)
        return;
    m_shown = isSnapshot ? identity : QString();
    m_loading = isSnapshot;
    const int generation = ++m_generation;
    if (!isSnapshot)
        return;
    m_clock.after(readPause, this, [this, identity, generation] {
        if (generation == m_generation)
            readContents(SnapshotId(identity), generation);
    });
}

void InspectorDock::readContents(const SnapshotId &snapshot, int generation)
{
    if (!m_session || !isVisible()) {
        m_loading = false;
        m_shown.clear();
        return;
    }
    whenDone(this, allResourcesInSnapshot(m_session->client(), snapshot),
        [this, generation](const Result<Page<SnapshotResource>> &resources) {
            if (generation != m_generation)
                return;
            m_loading = false;
            Inspector::Section contents{.title = tr("Contents")};
            if (resources)
                contents.lines = countsByType(resources->items);
            else
                contents.note = explain(resources.error()).title;
            const Inspector::Section outside{
                .title = tr("Not inside"), .note = tr("Endpoints, knowledge, logs, members")};
            m_inspector->setSections({contents, outside});
        });
}

} // namespace cognigy
