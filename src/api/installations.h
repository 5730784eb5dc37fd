// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace cognigy {

/// An installation of Cognigy.AI that its maker runs, to choose from instead of typing an address.
struct Installation {
    QString id; ///< `trial`, `app`, `app-us`, `cxone`
    QString name; ///< as the maker calls it
    QString baseUrl; ///< with `{region}` where there are regions
    QStringList regions; ///< the known ones, not all

    /// The base URL for a region; empty where a region is needed and none usable was given.
    QUrl urlFor(const QString &region = {}) const;
};

/// The known installations, from `resources/api/installations.json`.
QList<Installation> knownInstallations();

} // namespace cognigy
