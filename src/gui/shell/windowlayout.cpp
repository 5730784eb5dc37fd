// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/windowlayout.h"

#include <QMainWindow>
#include <QSettings>

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

// Another number makes old dock states worthless; raise it when docks come or go.
constexpr int layoutVersion = 1;

} // namespace

void saveLayout(QSettings &settings, const QMainWindow &window)
{
    settings.setValue("window/geometry"_L1, window.saveGeometry());
    settings.setValue("window/state"_L1, window.saveState(layoutVersion));
}

bool restoreLayout(const QSettings &settings, QMainWindow &window)
{
    const QByteArray geometry = settings.value("window/geometry"_L1).toByteArray();
    if (geometry.isEmpty())
        return false;
    window.restoreGeometry(geometry);
    return window.restoreState(settings.value("window/state"_L1).toByteArray(), layoutVersion);
}

void saveOpenPages(QSettings &settings, const OpenPages &pages)
{
    QStringList environments;
    for (const QUuid &environment : pages.environments)
        environments << environment.toString(QUuid::WithoutBraces);
    settings.setValue("open/environments"_L1, environments);
    settings.setValue("open/current"_L1, pages.current);
    settings.remove("open/pages"_L1);
    settings.beginWriteArray("open/pages"_L1);
    for (int i = 0; i < int(pages.places.size()); ++i) {
        const Place &place = pages.places[i];
        settings.setArrayIndex(i);
        settings.setValue("environment"_L1, place.environment.toString(QUuid::WithoutBraces));
        settings.setValue("section"_L1, keyOf(place.section));
        settings.setValue("project"_L1, place.project.text);
        settings.setValue("projectName"_L1, place.projectName);
        settings.setValue("snapshot"_L1, place.snapshot.text);
        settings.setValue("snapshotName"_L1, place.snapshotName);
    }
    settings.endArray();
}

OpenPages readOpenPages(QSettings &settings)
{
    OpenPages pages;
    for (const QString &text : settings.value("open/environments"_L1).toStringList()) {
        if (const QUuid id(text); !id.isNull())
            pages.environments << id;
    }
    const int current = settings.value("open/current"_L1, -1).toInt();
    const int count = settings.beginReadArray("open/pages"_L1);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        const auto section = sectionFromKey(settings.value("section"_L1).toString());
        Place place{.environment = QUuid(settings.value("environment"_L1).toString()),
            .section = section.value_or(Section::Projects),
            .project = ProjectId(settings.value("project"_L1).toString()),
            .projectName = settings.value("projectName"_L1).toString(),
            .snapshot = SnapshotId(settings.value("snapshot"_L1).toString()),
            .snapshotName = settings.value("snapshotName"_L1).toString()};
        const bool whole = section && !place.environment.isNull()
            && !(needsProject(*section) && place.project.isEmpty());
        if (!whole)
            continue;
        if (i == current)
            pages.current = int(pages.places.size());
        pages.places << place;
    }
    settings.endArray();
    return pages;
}

} // namespace cognigy
