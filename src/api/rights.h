// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/catalogue.h"
#include "base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace cognigy {

/// Which roles let an operation pass, read from the program's own data.
class Rights {
public:
    /// Reads `roles.json`; the catalogue tells which kind and verb an operation is. Error BadReply
    /// where there is no table.
    static Result<Rights> fromJson(const QByteArray &json, const Catalogue &catalogue);
    /// What is built into the program.
    static const Rights &builtIn();

    /// The roles of which one is needed, the narrowest first; empty where anybody may or nothing
    /// is known.
    QStringList rolesFor(const QString &operation) const;
    /// True where one of the roles lets the operation pass, or nothing is known about it.
    bool mayRun(const QString &operation, const QStringList &roles) const;
    /// The role to ask for, to be named to a person; empty where none is missing.
    QString missingRole(const QString &operation, const QStringList &roles) const;
    /// What a role is for, in a few words; empty where unknown.
    QString describe(const QString &role) const { return m_descriptions.value(role); }

private:
    QHash<QString, QStringList> m_roles;
    QHash<QString, QString> m_descriptions;
};

} // namespace cognigy
