// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "api/userme.h"

#include "api/reply.h"

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

AclPart partFrom(const QJsonObject &object)
{
    AclPart part;
    readJson(object.value("roles"_L1), part.roles, Plain);
    part.rights = object.value("rights"_L1).toObject();
    return part;
}

} // namespace

bool AclPart::grants(const QString &area, const QString &verb) const
{
    return rights.value(area).toObject().value(verb).toBool();
}

QStringList Acl::rolesIn(const ProjectId &project) const
{
    return organisation.roles + projects.value(project.text).roles;
}

Acl aclFrom(const QJsonObject &object)
{
    Acl acl;
    acl.organisation = partFrom(object.value("organisationWide"_L1).toObject());
    const QJsonObject projects = object.value("projectWide"_L1).toObject();
    for (auto it = projects.begin(); it != projects.end(); ++it)
        acl.projects.insert(it.key(), partFrom(it.value().toObject()));
    return acl;
}

QFuture<Result<UserMe>> readUserMe(Call call)
{
    return fetchOne<UserMe>(call, readRequest(call, u"readUserMe"_s, u"/v2.0/users/me"_s));
}

QFuture<Result<Acl>> readUserAclMe(Call call)
{
    return fetch<Acl>(call.client, readRequest(call, u"readUserAclMe"_s, u"/v2.0/users/me/acl"_s),
        [](const Reply &reply) -> Result<Acl> {
            const Result<QJsonObject> object = objectFrom(reply.body);
            if (!object)
                return object.error();
            return aclFrom(*object);
        });
}

} // namespace cognigy
