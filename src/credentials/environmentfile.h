// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/environment.h"
#include "base/ids.h"

#include <QJsonObject>
#include <QList>

namespace cognigy {

/// An environment as it is written to the settings, with what the user did in it. No secrets.
struct StoredEnvironment {
    Environment environment;
    QList<ProjectId> pinned; ///< in the order in which they were pinned
    QList<ProjectId> recent; ///< newest first
    QJsonObject raw; ///< as read, so that nothing of a newer version is lost
};

/// Reads the file. No file is no error: an empty list. Error File where it cannot be read, Error
/// Invalid where it does not hold what it should.
Result<QList<StoredEnvironment>> readEnvironments(const QString &file);

/// Writes the file aside with mode 0600 and renames it.
Done writeEnvironments(const QString &file, const QList<StoredEnvironment> &environments);

} // namespace cognigy
