// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "operations/plan.h"

#include <QJsonArray>

namespace cognigy {

using namespace Qt::StringLiterals;

QJsonObject Plan::toJson() const
{
    QJsonArray list;
    for (const Step &step : steps) {
        list << QJsonObject{{u"kind"_s, step.kind}, {u"title"_s, step.title},
            {u"args"_s, step.args}, {u"object"_s, step.object}, {u"ifItFails"_s, step.ifItFails}};
    }
    return {{u"kind"_s, kind}, {u"title"_s, title}, {u"project"_s, project.text},
        {u"reason"_s, reason}, {u"steps"_s, list}, {u"parallel"_s, parallel},
        {u"goOnAfterFailure"_s, goOnAfterFailure}};
}

Result<Plan> Plan::fromJson(const QJsonObject &object)
{
    if (object.value("kind"_L1).toString().isEmpty() || !object.value("steps"_L1).isArray()) {
        return Error{.kind = Error::Kind::BadReply,
            .detail = u"this is no plan: kind or steps are missing"_s};
    }
    Plan plan{.kind = object.value("kind"_L1).toString(),
        .title = object.value("title"_L1).toString(),
        .project = ProjectId(object.value("project"_L1).toString()),
        .reason = object.value("reason"_L1).toString(),
        .parallel = object.value("parallel"_L1).toInt(1),
        .goOnAfterFailure = object.value("goOnAfterFailure"_L1).toBool()};
    for (const QJsonValue &value : object.value("steps"_L1).toArray()) {
        const QJsonObject step = value.toObject();
        plan.steps << Step{.kind = step.value("kind"_L1).toString(),
            .title = step.value("title"_L1).toString(),
            .args = step.value("args"_L1).toObject(),
            .object = step.value("object"_L1).toString(),
            .ifItFails = step.value("ifItFails"_L1).toString()};
    }
    return plan;
}

Error refusal(const QString &why)
{
    return Error{.kind = Error::Kind::Precondition, .detail = why};
}

} // namespace cognigy
