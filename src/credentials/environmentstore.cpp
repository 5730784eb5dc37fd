// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "credentials/environmentstore.h"

#include "base/paths.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

Error precondition(const QString &why)
{
    return Error{.kind = Error::Kind::Precondition, .detail = why};
}

/// A name beside the file that is not taken yet.
QString nameAside(const QString &file)
{
    const QString stem = file + u".unreadable"_s;
    QString name = stem;
    for (int i = 2; QFile::exists(name); ++i)
        name = u"%1-%2"_s.arg(stem).arg(i);
    return name;
}

} // namespace

QString EnvironmentStore::defaultFile()
{
    return configFolder() + u"/environments.json"_s;
}

EnvironmentStore::EnvironmentStore(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
}

Done EnvironmentStore::load()
{
    Result<QList<StoredEnvironment>> read = readEnvironments(m_file);
    if (read) {
        m_stored = std::move(read).value();
        return Nothing{};
    }
    m_stored.clear();
    Error error = read.error();
    if (error.kind != Error::Kind::Invalid)
        return error;
    const QString aside = nameAside(m_file);
    if (!QFile::rename(m_file, aside))
        return error;
    error.kind = Error::Kind::File;
    error.detail = tr("The list of environments could not be understood (%1). It was kept as %2, "
                      "and a new list was begun.")
                       .arg(error.detail, QDir::toNativeSeparators(aside));
    return error;
}

QList<Environment> EnvironmentStore::environments() const
{
    QList<Environment> list;
    for (const StoredEnvironment &stored : m_stored)
        list << stored.environment;
    return list;
}

std::optional<Environment> EnvironmentStore::find(const QUuid &id) const
{
    const qsizetype index = indexOf(id);
    if (index < 0)
        return std::nullopt;
    return m_stored[index].environment;
}

Done EnvironmentStore::add(const Environment &environment)
{
    if (environment.id.isNull() || indexOf(environment.id) >= 0)
        return precondition(u"an environment needs an id of its own"_s);
    QList<StoredEnvironment> next = m_stored;
    next << StoredEnvironment{environment, {}, {}, {}};
    Done done = commit(std::move(next));
    if (done)
        emit added(environment.id);
    return done;
}

Done EnvironmentStore::update(const Environment &environment)
{
    const qsizetype index = indexOf(environment.id);
    if (index < 0)
        return precondition(u"there is no such environment"_s);
    QList<StoredEnvironment> next = m_stored;
    next[index].environment = environment;
    Done done = commit(std::move(next));
    if (done)
        emit updated(environment.id);
    return done;
}

Done EnvironmentStore::remove(const QUuid &id)
{
    const qsizetype index = indexOf(id);
    if (index < 0)
        return precondition(u"there is no such environment"_s);
    QList<StoredEnvironment> next = m_stored;
    next.removeAt(index);
    Done done = commit(std::move(next));
    if (done)
        emit removed(id);
    return done;
}

Done EnvironmentStore::move(qsizetype from, qsizetype to)
{
    const auto valid = [this](qsizetype index) { return index >= 0 && index < m_stored.size(); };
    if (!valid(from) || !valid(to))
        return precondition(u"there is no such place in the list"_s);
    QList<StoredEnvironment> next = m_stored;
    next.move(from, to);
    Done done = commit(std::move(next));
    if (done)
        emit reordered();
    return done;
}

QList<ProjectId> EnvironmentStore::pinned(const QUuid &id) const
{
    const qsizetype index = indexOf(id);
    return index < 0 ? QList<ProjectId>{} : m_stored[index].pinned;
}

QList<ProjectId> EnvironmentStore::recent(const QUuid &id) const
{
    const qsizetype index = indexOf(id);
    return index < 0 ? QList<ProjectId>{} : m_stored[index].recent;
}

Done EnvironmentStore::setPinned(const QUuid &id, const ProjectId &project, bool pinned)
{
    return changeProjects(id, [&](StoredEnvironment &stored) {
        if (!pinned)
            stored.pinned.removeAll(project);
        else if (!stored.pinned.contains(project))
            stored.pinned << project;
    });
}

Done EnvironmentStore::noteRecent(const QUuid &id, const ProjectId &project)
{
    return changeProjects(id, [&](StoredEnvironment &stored) {
        stored.recent.removeAll(project);
        stored.recent.prepend(project);
        if (stored.recent.size() > recentLimit)
            stored.recent.resize(recentLimit);
    });
}

Done EnvironmentStore::forgetProject(const QUuid &id, const ProjectId &project)
{
    return changeProjects(id, [&](StoredEnvironment &stored) {
        stored.pinned.removeAll(project);
        stored.recent.removeAll(project);
    });
}

template <class Change>
Done EnvironmentStore::changeProjects(const QUuid &id, Change change)
{
    const qsizetype index = indexOf(id);
    if (index < 0)
        return precondition(u"there is no such environment"_s);
    QList<StoredEnvironment> next = m_stored;
    change(next[index]);
    if (next[index].pinned == m_stored[index].pinned
        && next[index].recent == m_stored[index].recent)
        return Nothing{};
    Done done = commit(std::move(next));
    if (done)
        emit projectsChanged(id);
    return done;
}

qsizetype EnvironmentStore::indexOf(const QUuid &id) const
{
    for (qsizetype i = 0; i < m_stored.size(); ++i) {
        if (m_stored[i].environment.id == id)
            return i;
    }
    return -1;
}

Done EnvironmentStore::commit(QList<StoredEnvironment> next)
{
    Done done = writeEnvironments(m_file, next);
    if (done)
        m_stored = std::move(next);
    return done;
}

} // namespace cognigy
