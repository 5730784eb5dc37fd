// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "credentials/environmentfile.h"

#include <QObject>

#include <optional>

namespace cognigy {

/// The environments of this user, in their order, kept in one file. Each change is on disk when
/// the call returns; where that failed, nothing has changed.
class EnvironmentStore : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype recentLimit = 8;

    /// `environments.json` in the configuration folder.
    static QString defaultFile();

    explicit EnvironmentStore(const QString &file, QObject *parent = nullptr);

    /// Reads the file. One that cannot be understood is kept aside under another name, named in
    /// the error, and the list begins empty.
    Done load();

    QList<Environment> environments() const;
    std::optional<Environment> find(const QUuid &id) const;

    /// Error Precondition where the id is null or taken.
    Done add(const Environment &environment);
    /// Replaces the environment of the same id. Error Precondition where there is none.
    Done update(const Environment &environment);
    /// The secrets in the keychain are the caller's to remove.
    Done remove(const QUuid &id);
    /// Moves one in the order that people see.
    Done move(qsizetype from, qsizetype to);

    QList<ProjectId> pinned(const QUuid &id) const;
    QList<ProjectId> recent(const QUuid &id) const;
    Done setPinned(const QUuid &id, const ProjectId &project, bool pinned);
    /// Puts the project first among the recent ones.
    Done noteRecent(const QUuid &id, const ProjectId &project);
    /// After a project was deleted: no longer pinned, no longer recent.
    Done forgetProject(const QUuid &id, const ProjectId &project);

signals:
    void added(const QUuid &id);
    void updated(const QUuid &id);
    void removed(const QUuid &id);
    void reordered();
    void projectsChanged(const QUuid &id);

private:
    qsizetype indexOf(const QUuid &id) const;
    Done commit(QList<StoredEnvironment> next);
    template <class Change>
    Done changeProjects(const QUuid &id, Change change);

    QString m_file;
    QList<StoredEnvironment> m_stored;
};

} // namespace cognigy
