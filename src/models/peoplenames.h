// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/person.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <vector>

namespace cognigy {

/// Names for the ids of users that stand in "by" columns. Lists share one and read it when they
/// are painted.
class PeopleNames : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Whose key is in use; is called "me" then.
    void setMe(const UserId &id);
    void add(const std::vector<Person> &people);

    /// "me", a name (else the e-mail), the name of a system author, or "another user" where the
    /// server told nobody's name; empty for no id.
    QString nameOf(const UserId &id) const;
    /// For tooltips: the e-mail where it is known, and the id.
    QString detailsOf(const UserId &id) const;
    bool knows(const UserId &id) const;

signals:
    /// Somebody has a name, or another one: what lists say changes without their data.
    void changed();

private:
    UserId m_me;
    QHash<UserId, Person> m_people;
};

} // namespace cognigy
