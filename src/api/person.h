// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/call.h"
#include "api/page.h"
#include "base/future.h"

namespace cognigy {

/// Somebody of the organisation or of a Project, as far as lists tell it.
struct Person {
    UserId id{};
    QString email{};
    QString name{};
};

constexpr auto fieldsOf(Tag<Person>)
{
    return std::tuple{
        Field{"_id", &Person::id, Required | ReadOnly},
        Field{"id", &Person::email, ReadOnly},
        Field{"name", &Person::name},
    };
}

/// `indexUsers`: the users of the organisation, at most about 1,000 of them.
QFuture<Result<Page<Person>>> firstUsers(Call call);
/// `indexProjectMembers`: who works on a Project, at most about 1,000 of them.
QFuture<Result<Page<Person>>> firstMembers(Call call, const ProjectId &project);

} // namespace cognigy
