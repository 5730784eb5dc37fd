// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "support/sandboxprocess.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QJsonObject>

namespace cognigy::test {

using namespace Qt::StringLiterals;

SandboxProcess::SandboxProcess(const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.setProgram(QString::fromUtf8(PROGRAMS_DIR) + u"/cognigy-sandbox"_s);
    m_process.setArguments(QStringList {u"--port"_s, u"0"_s} + arguments);
    m_process.start();
    QDeadlineTimer deadline(60'000);
    while (!m_process.canReadLine() && !deadline.hasExpired()) {
        if (!m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
            break;
    }
    const QJsonObject line = QJsonDocument::fromJson(m_process.readLine()).object();
    baseUrl = QUrl(line.value("baseUrl"_L1).toString());
    adminUrl = QUrl(line.value("adminUrl"_L1).toString());
    apiKey = line.value("apiKey"_L1).toString();
    managementUser = line.value("managementUser"_L1).toString();
    managementPassword = line.value("managementPassword"_L1).toString();
}

SandboxProcess::~SandboxProcess()
{
    stop();
}

int SandboxProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return m_process.exitCode();
    m_process.terminate();
    if (!m_process.waitForFinished(30'000)) {
        kill();
        return -1;
    }
    return m_process.exitCode();
}

void SandboxProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(5'000);
}

} // namespace cognigy::test
