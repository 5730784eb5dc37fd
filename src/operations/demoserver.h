// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/environment.h"
#include "base/future.h"
#include "base/secret.h"

#include <QObject>
#include <QProcess>

#include <vector>

namespace cognigy {

class Clock;

/// The API server of the demo: `cognigy-sandbox` as a child of this program, on a free port of the
/// loopback address. It is started at the first wish and ends with this object.
class DemoServer : public QObject {
    Q_OBJECT
public:
    /// What the server says when it is ready.
    struct Access {
        QUrl baseUrl;
        Secret apiKey;
        QString managementUser;
        Secret managementPassword;
    };

    /// `program` is the full path of cognigy-sandbox; empty: it is looked for beside this program,
    /// then in the PATH.
    explicit DemoServer(Clock &clock, QString program = {}, QObject *parent = nullptr);
    /// Ends the child by its own handle: politely, after two seconds by force.
    ~DemoServer() override;

    /// Starts the server where it does not run yet. Error File where the program is missing, Error
    /// Timeout where it says nothing within half a minute, Error BadReply where it says something
    /// else than its line.
    QFuture<Result<Access>> start();

    /// The demo as an environment, without an address before start() has answered.
    Environment environment() const;

    bool isRunning() const { return !m_baseUrl.isEmpty(); }

signals:
    /// The child has ended while it was needed.
    void stopped(const cognigy::Error &error);

private:
    void readLine();
    void onFinished();
    void fail(Error error);
    Access access() const;

    Clock &m_clock;
    QString m_program;
    QProcess m_process;
    std::vector<Answer<Access>> m_waiting;
    int m_attempt = 0;
    QUrl m_baseUrl;
    Secret m_apiKey;
    QString m_managementUser;
    Secret m_managementPassword;
};

} // namespace cognigy
