// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace cognigy {

/// One step of a plan, as data: it can be written down, read again and taken up later. It never
/// holds a secret.
struct Step {
    QString kind; ///< which StepHandler does it, e.g. `snapshot.create`
    QString title; ///< for people: "Create Snapshot release-3"
    QJsonObject args{};
    QString object{}; ///< the name of what is changed, for the journal
    QString ifItFails{}; ///< where things stand then, for people

    friend bool operator==(const Step &, const Step &) = default;
};

/// What will be done, decided before anything is done.
struct Plan {
    QString kind{}; ///< what it is about, e.g. `snapshot.create`; panels refresh by it
    QString title{}; ///< for people
    ProjectId project{}; ///< empty where it is about no Project
    QString reason{}; ///< why, in the person's words; may be empty
    QList<Step> steps{};
    int parallel = 1; ///< how many steps may run at once; more than 1 only where none needs another
    bool goOnAfterFailure = false; ///< the other steps run even where one fails

    QJsonObject toJson() const;
    static Result<Plan> fromJson(const QJsonObject &object);
    friend bool operator==(const Plan &, const Plan &) = default;
};

/// A refusal of a planner: our own check said no; nothing was sent.
Error refusal(const QString &why);

} // namespace cognigy
