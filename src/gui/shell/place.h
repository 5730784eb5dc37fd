// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"

#include <QString>
#include <QUuid>

#include <optional>

namespace cognigy {

/// What a page lists, in the product's words.
enum class Section { Projects, AllFlows, ApiKeys, Snapshots, SnapshotContents, Endpoints, Locales };

/// True where the section is about one project.
bool needsProject(Section section);

/// Its name on tabs and in menus, translated; product nouns stay as the product writes them.
QString titleOf(Section section);

/// The name of its icon.
QString iconNameOf(Section section);

/// Its name in settings and on the command line, such as `snapshots`; never translated.
QString keyOf(Section section);
std::optional<Section> sectionFromKey(const QString &key);

/// Where a person is: one page of one environment.
struct Place {
    QUuid environment;
    Section section = Section::Projects;
    ProjectId project{};
    QString projectName{}; ///< as last seen, for titles
    SnapshotId snapshot{}; ///< whose contents or whose Endpoints; else empty
    QString snapshotName{};

    /// The same page, whatever its names are by now.
    bool isSamePage(const Place &other) const
    {
        return environment == other.environment && section == other.section
            && project == other.project && snapshot == other.snapshot;
    }
};

} // namespace cognigy
