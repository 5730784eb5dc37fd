// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/call.h"
#include "base/future.h"
#include "base/json.h"

#include <QHash>

namespace cognigy {

/// Who the key belongs to.
struct UserMe {
    UserId id{};
    QString email{};
    QString name{};
    OrganisationId organisation{};
    QStringList roles{}; ///< global ones
    QStringList projects{}; ///< `_id`s of the Projects that the user is a member of
    bool disabled = false;
};

constexpr auto fieldsOf(Tag<UserMe>)
{
    return std::tuple{
        Field{"_id", &UserMe::id, Required | ReadOnly},
        Field{"id", &UserMe::email, ReadOnly},
        Field{"name", &UserMe::name},
        Field{"organisation", &UserMe::organisation, ReadOnly},
        Field{"roles", &UserMe::roles, ReadOnly},
        Field{"projects", &UserMe::projects, ReadOnly},
        Field{"disabled", &UserMe::disabled, ReadOnly},
    };
}

/// Roles and rights at one place: the organisation or one Project.
struct AclPart {
    QStringList roles{};
    QJsonObject rights{}; ///< area → `{create, read, update, delete}`

    /// True where the area grants the verb (`create`, `read`, `update`, `delete`).
    bool grants(const QString &area, const QString &verb) const;
};

/// What the user may do, as the server says.
struct Acl {
    AclPart organisation{};
    QHash<QString, AclPart> projects{}; ///< by the Project's `_id`

    /// The roles that count in the Project: its own and the global ones.
    QStringList rolesIn(const ProjectId &project) const;
};

/// `readUserMe`.
QFuture<Result<UserMe>> readUserMe(Call call);
/// `readUserAclMe`.
QFuture<Result<Acl>> readUserAclMe(Call call);

/// Reads the body of `readUserAclMe`; every part may be missing.
Acl aclFrom(const QJsonObject &object);

} // namespace cognigy
