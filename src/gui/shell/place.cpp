// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/place.h"

#include <QCoreApplication>

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

struct SectionRow {
    Section section;
    const char *key;
    const char *title;
    const char *icon;
    bool needsProject;
};

constexpr SectionRow sectionRows[] = {
    {Section::Projects, "projects", QT_TRANSLATE_NOOP("cognigy::Section", "Projects"), "project",
        false},
    {Section::AllFlows, "flows", QT_TRANSLATE_NOOP("cognigy::Section", "All Flows"), "flow", false},
    {Section::ApiKeys, "keys", QT_TRANSLATE_NOOP("cognigy::Section", "API keys"), "key", false},
    {Section::Snapshots, "snapshots", QT_TRANSLATE_NOOP("cognigy::Section", "Snapshots"),
        "snapshot", true},
    {Section::SnapshotContents, "contents",
        QT_TRANSLATE_NOOP("cognigy::Section", "Snapshot contents"), "package", true},
    {Section::Endpoints, "endpoints", QT_TRANSLATE_NOOP("cognigy::Section", "Endpoints"),
        "endpoint", true},
    {Section::Locales, "locales", QT_TRANSLATE_NOOP("cognigy::Section", "Locales"), "locale", true},
};

const SectionRow &rowOf(Section section)
{
    for (const SectionRow &row : sectionRows) {
        if (row.section == section)
            return row;
    }
    return sectionRows[0];
}

} // namespace

bool needsProject(Section section)
{
    return rowOf(section).needsProject;
}

QString titleOf(Section section)
{
    return QCoreApplication::translate("cognigy::Section", rowOf(section).title);
}

QString iconNameOf(Section section)
{
    return QString::fromLatin1(rowOf(section).icon);
}

QString keyOf(Section section)
{
    return QString::fromLatin1(rowOf(section).key);
}

std::optional<Section> sectionFromKey(const QString &key)
{
    for (const SectionRow &row : sectionRows) {
        if (key == QLatin1StringView(row.key))
            return row.section;
    }
    return std::nullopt;
}

} // namespace cognigy
