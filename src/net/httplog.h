// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>

#include <chrono>

namespace cognigy {

/// What the HTTP log keeps of one exchange: never a header value, never a body, and of the query
/// only what is no secret.
struct HttpLogEntry {
    QDateTime at; ///< UTC
    QString environment;
    QString operation;
    QByteArray verb;
    QString path; ///< with query; `api_key` is replaced
    int status = 0; ///< 0: no answer
    std::chrono::milliseconds elapsed {0};
    qint64 bytes = 0; ///< of the answer
    QString error {}; ///< Error::summary() where it failed
};

/// The last exchanges of all environments, newest last, for the window and for support.
class HttpLog : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype capacity = 2000;

    explicit HttpLog(QObject *parent = nullptr);

    const QList<HttpLogEntry> &entries() const { return m_entries; }
    void add(HttpLogEntry entry);

signals:
    void added(const cognigy::HttpLogEntry &entry);

private:
    QList<HttpLogEntry> m_entries;
};

} // namespace cognigy
