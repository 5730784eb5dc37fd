// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"

#include <QHash>
#include <QString>

namespace cognigy {

/// Names for the ids of users that stand in "by" columns. Lists share one and read it when they
/// are painted.
class PeopleNames {
public:
    /// Whose key is in use; is called "me" then.
    void setMe(const UserId &id) { m_me = id; }
    void add(const UserId &id, const QString &name) { m_names.insert(id, name); }

    /// "me", a known name, the name of a system author, or the first characters of the id; empty
    /// for no id.
    QString nameOf(const UserId &id) const;

private:
    UserId m_me;
    QHash<UserId, QString> m_names;
};

} // namespace cognigy
