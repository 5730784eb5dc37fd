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

void PeopleNames::setMe(const UserId &id)
{
    if (std::exchange(m_me, id) != id)
        emit changed();
}

void PeopleNames::add(const std::vector<Person> &people)
{
    bool news = false;
    for (const Person &person : people) {
        Person &known = m_people[person.id];
        news = news || known.name != person.name || known.email != person.email;
        known = person;
    }
    if (news)
        emit changed();
}

bool PeopleNames::knows(const UserId &id) const
{
    return id == m_me || m_people.contains(id) || !systemAuthorName(id).isEmpty();
}

QString PeopleNames::nameOf(const UserId &id) const
{
    if (id.isEmpty())
        return {};
    if (id == m_me)
        return PeopleWords::tr("me", "who made or changed something");
    if (const auto known = m_people.constFind(id); known != m_people.cend()) {
        if (const QString name = known->name.isEmpty() ? known->email : known->name;
            !name.isEmpty())
            return name;
    }
    if (const QString author = systemAuthorName(id); !author.isEmpty())
        return author;
    return PeopleWords::tr("another user", "who made or changed something");
}

QString PeopleNames::detailsOf(const UserId &id) const
{
    const QString email = m_people.value(id).email;
    if (!email.isEmpty())
        return PeopleWords::tr("%1\nUser %2", "e-mail, id").arg(email, id.text);
    if (knows(id))
        return PeopleWords::tr("User %1", "id").arg(id.text);
    return PeopleWords::tr("User %1. Your key may not see the names of others.", "id").arg(id.text);
}

} // namespace cognigy
