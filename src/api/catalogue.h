// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace cognigy {

/// One operation of the API, as data.
struct CatalogueEntry {
    QString id{}; ///< unique: the name, with `@version` or `@form` where one name has several calls
    QString name{}; ///< `createSnapshot`
    QString group{}; ///< the resource area
    QString version{}; ///< of the path, e.g. `2.0`; `-` where it has none
    QString method{}; ///< `GET`, `POST` …
    QString path{}; ///< template with the prefix that is sent
    QStringList pathParameters{};
    QStringList queryParameters{};
    QStringList bodyParameters{};
    QString body{}; ///< `none`, `json`, `raw`, `form`, `multipart`, `tus`
    QString returns{}; ///< `list`, `single`, `task`, `link`, `none` …
    QString kind{}; ///< the kind of resource that it works on; empty for logins and tokens
    QString verb{}; ///< what it does to it: `list`, `read`, `create`, `restore` …
    bool paged = false;
};

/// Every operation of the API, read from the program's own data.
class Catalogue {
public:
    /// Reads `operations.json`; Error BadReply where it holds no operations.
    static Result<Catalogue> fromJson(const QByteArray &json);
    /// What is built into the program.
    static const Catalogue &builtIn();

    const QList<CatalogueEntry> &entries() const { return m_entries; }
    /// An operation by its id, or the first one of that name; nullptr where it is unknown.
    const CatalogueEntry *find(const QString &name) const;

private:
    QList<CatalogueEntry> m_entries;
    QHash<QString, qsizetype> m_byName;
};

} // namespace cognigy
