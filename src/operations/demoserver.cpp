// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "operations/demoserver.h"

#include "base/clock.h"
#include "base/log.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <utility>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

QString findProgram()
{
    const QString name = u"cognigy-sandbox"_s;
    const QString beside
        = QStandardPaths::findExecutable(name, {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(name) : beside;
}

} // namespace

DemoServer::DemoServer(Clock &clock, QString program, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_program(std::move(program))
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
#ifdef Q_OS_LINUX
    // Also where this program is killed, the child must not stay behind. Other systems have no such
    // call: there a killed console leaves its demo server running until the next logout.
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
#endif
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &DemoServer::readLine);
    connect(&m_process, &QProcess::finished, this, &DemoServer::onFinished);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            onFinished();
    });
}

DemoServer::~DemoServer()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(2000)) {
        m_process.kill();
        m_process.waitForFinished(2000);
    }
}

QFuture<Result<DemoServer::Access>> DemoServer::start()
{
    if (isRunning())
        return ready<Access>(access());
    const Answer<Access> answer;
    m_waiting.push_back(answer);
    if (m_process.state() != QProcess::NotRunning)
        return answer.future();

    const QString program = m_program.isEmpty() ? findProgram() : m_program;
    if (program.isEmpty() || !QFileInfo::exists(program)) {
        fail({.kind = Error::Kind::File,
            .detail = tr("The program cognigy-sandbox was not found beside this one.")});
        return answer.future();
    }
    m_process.start(program,
        {u"--demo"_s, u"--host"_s, u"127.0.0.1"_s, u"--port"_s, u"0"_s, u"--super-api-keys"_s,
            u"on"_s});
    m_clock.after(std::chrono::seconds(90), this, [this, attempt = ++m_attempt] {
        if (attempt != m_attempt || m_waiting.empty())
            return;
        fail({.kind = Error::Kind::Timeout,
            .detail = tr("The demo server did not answer within 90 seconds.")});
        m_process.kill();
    });
    return answer.future();
}

Environment DemoServer::environment() const
{
    // One fixed id, so that pins and layouts of the demo are found again at the next start.
    return {.id = QUuid(u"{6d1c3f0a-5d1b-4b52-9f0e-0d6e5f00de70}"_s),
        .name = tr("Demo"),
        .baseUrl = m_baseUrl,
        .stage = Stage::Dev,
        .caFile = {},
        .proxy = {.mode = ProxySettings::Mode::None, .host = {}, .port = 0, .user = {}},
        .demo = true};
}

void DemoServer::readLine()
{
    if (isRunning() || !m_process.canReadLine())
        return;
    const QJsonObject line = QJsonDocument::fromJson(m_process.readLine()).object();
    const QUrl baseUrl(line.value("baseUrl"_L1).toString());
    Secret apiKey = Secret::take(line.value("apiKey"_L1).toString());
    if (!baseUrl.isValid() || baseUrl.isEmpty() || apiKey.isEmpty()) {
        fail({.kind = Error::Kind::BadReply,
            .detail = tr("The demo server said something that this program does not understand.")});
        m_process.kill();
        return;
    }
    m_baseUrl = baseUrl;
    m_apiKey = std::move(apiKey);
    m_managementUser = line.value("managementUser"_L1).toString();
    m_managementPassword = Secret::take(line.value("managementPassword"_L1).toString());
    for (const Answer<Access> &answer : std::exchange(m_waiting, {}))
        answer.finish(access());
}

void DemoServer::onFinished()
{
    const bool wasRunning = isRunning();
    m_baseUrl.clear();
    m_apiKey.wipe();
    m_managementPassword.wipe();
    const Error error{.kind = Error::Kind::Refused,
        .detail = m_process.error() == QProcess::FailedToStart
            ? tr("The demo server could not be started: %1").arg(m_process.errorString())
            : tr("The demo server has ended by itself (exit code %1).").arg(m_process.exitCode())};
    fail(error);
    if (wasRunning)
        emit stopped(error);
}

void DemoServer::fail(Error error)
{
    qCWarning(lcOperations) << "demo server:" << error.summary();
    for (const Answer<Access> &answer : std::exchange(m_waiting, {}))
        answer.finish(error);
}

DemoServer::Access DemoServer::access() const
{
    return {m_baseUrl, m_apiKey.clone(), m_managementUser, m_managementPassword.clone()};
}

} // namespace cognigy
