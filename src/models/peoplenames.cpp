// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "models/peoplenames.h"

#include "api/meta.h"

#include <QCoreApplication>

namespace cognigy {

namespace {

struct PeopleWords {
    Q_DECLARE_TR_FUNCTIONS(cognigy::PeopleWords)
};

} // namespace

QString PeopleNames::nameOf(const UserId &id) const
{
    if (id.isEmpty())
        return {};
    if (id == m_me)
        return PeopleWords::tr("me", "who made or changed something");
    if (const QString known = m_names.value(id); !known.isEmpty())
        return known;
    if (const QString author = systemAuthorName(id); !author.isEmpty())
        return author;
    // Other users' names are not told to everybody: enough of the id to tell two people apart.
    constexpr qsizetype shown = 8;
    return id.text.size() <= shown ? id.text : id.text.left(shown) + QChar(0x2026);
}

} // namespace cognigy
