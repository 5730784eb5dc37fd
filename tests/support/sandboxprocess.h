// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QStringList>
#include <QUrl>

namespace cognigy::test {

/// A real `cognigy-sandbox` as a child process on a port that the system chose.
class SandboxProcess
{
public:
    /// Starts with `--port 0` and the given arguments; isRunning() is false where it did not
    /// print its line within a minute.
    explicit SandboxProcess(const QStringList &arguments = {QStringLiteral("--demo")});
    ~SandboxProcess();
    SandboxProcess(const SandboxProcess &) = delete;
    SandboxProcess &operator=(const SandboxProcess &) = delete;

    bool isRunning() const { return !baseUrl.isEmpty(); }
    /// SIGTERM and wait; returns the exit code, -1 where it had to be killed.
    int stop();
    /// SIGKILL and wait.
    void kill();

    QUrl baseUrl;
    QString apiKey;
    QString managementUser;
    QString managementPassword;
    QUrl adminUrl; ///< only with `--admin-port 0`

private:
    QProcess m_process;
};

} // namespace cognigy::test
