// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/sandboxprocess.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QTemporaryDir>

namespace cognigy::test {

/// What came back.
struct Reply {
    int status = 0;
    QByteArray body;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case

    QJsonObject json() const;
    QJsonArray items() const { return json().value(QLatin1String("items")).toArray(); }
    QString text(const char *key) const { return json().value(QLatin1String(key)).toString(); }
};

/// A sandbox and a bare way to talk to it: plain JSON, no retries, every call waits for its reply.
class Api {
public:
    /// The clock of this sandbox can be moved; the arguments are added to those for that.
    explicit Api(const QStringList &arguments = {QStringLiteral("--demo")});

    Reply get(const QString &path) { return call("GET", path); }
    Reply post(const QString &path, const QJsonObject &body = {});
    Reply patch(const QString &path, const QJsonObject &body);
    Reply remove(const QString &path) { return call("DELETE", path); }
    /// One request as given, with the key unless headers hold credentials or `key` is empty.
    Reply call(const QByteArray &method, const QString &path, const QByteArray &body = {},
        const QHash<QByteArray, QByteArray> &headers = {});

    /// A form with text fields and a file in the part "file".
    Reply upload(const QString &path, const QByteArray &file, const QString &fileName,
        const QHash<QByteArray, QByteArray> &fields = {});

    /// Waits until a started task has ended; returns it, empty after twenty seconds.
    QJsonObject ended(const Reply &started);
    /// The same, and whether it ended well.
    bool done(const Reply &started);
    /// Moves the server's clock forward.
    void advance(qint64 seconds);

    /// Rows of a list that belong to a project.
    QJsonArray list(const QString &kind, const QString &projectId);
    /// The row with this name; empty where there is none.
    QJsonObject named(const QString &kind, const QString &projectId, const QString &name);
    /// A new project; returns its id.
    QString makeProject(const QString &name);
    /// A new snapshot, ready; returns its id.
    QString makeSnapshot(const QString &projectId, const QString &name);
    /// Packages it and fetches the file.
    QByteArray fileOf(const QString &snapshotId);

    QString key; ///< sent with each call
    bool isRunning() const { return m_process.isRunning(); }
    QUrl baseUrl() const { return m_process.baseUrl; }
    /// The value of an Authorization header for the Management service user.
    QByteArray managementBasic() const;

private:
    QTemporaryDir m_folder;
    SandboxProcess m_process;
    QNetworkAccessManager m_network;
    qint64 m_moved = 0;
};

} // namespace cognigy::test
