// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/call.h"
#include "api/page.h"
#include "base/future.h"

namespace cognigy {

/// A Flow, as far as lists show it.
struct Flow {
    FlowId id{};
    ReferenceId referenceId{};
    QString name{};
    QString description{};
    bool isTrainingOutOfDate = false;
    QDateTime createdAt{};
    QDateTime lastChanged{};
    UserId createdBy{};
    UserId lastChangedBy{};
};

constexpr auto fieldsOf(Tag<Flow>)
{
    return std::tuple{
        Field{"_id", &Flow::id, Required | ReadOnly},
        Field{"referenceId", &Flow::referenceId, ReadOnly},
        Field{"name", &Flow::name, Required},
        Field{"description", &Flow::description},
        Field{"isTrainingOutOfDate", &Flow::isTrainingOutOfDate, ReadOnly},
        Field{"createdAt", &Flow::createdAt, UnixSeconds | ReadOnly},
        Field{"lastChanged", &Flow::lastChanged, UnixSeconds | ReadOnly},
        Field{"createdBy", &Flow::createdBy, ReadOnly},
        Field{"lastChangedBy", &Flow::lastChangedBy, ReadOnly},
    };
}

/// `indexFlows`: one page of one Project.
QFuture<Result<Page<Flow>>> indexFlows(
    Call call, const ProjectId &project, const PageRequest &page = {});

} // namespace cognigy
