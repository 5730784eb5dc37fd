// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/statusline.h"

#include "gui/style/tokens.h"
#include "gui/widgets/statussegment.h"
#include "operations/explain.h"
#include "operations/operationlist.h"
#include "operations/session.h"

#include <QCoreApplication>
#include <QPainter>

namespace cognigy {

using namespace Qt::StringLiterals;
using std::chrono::duration_cast;
using std::chrono::seconds;

StatusLine::StatusLine(OperationList &operations, QWidget *parent)
    : QStatusBar(parent)
    , m_operations(operations)
    , m_connection(new StatusSegment(this))
    , m_me(new StatusSegment(this))
    , m_tasks(new StatusSegment(this))
    , m_superKey(new SuperCountdownSegment(this))
    , m_clipboard(new StatusSegment(this))
    , m_version(new StatusSegment(this))
{
    setSizeGripEnabled(false);
    m_connection->setObjectName(u"connectionSegment"_s);
    m_me->setObjectName(u"meSegment"_s);
    m_tasks->setObjectName(u"tasksSegment"_s);
    m_superKey->setObjectName(u"superKeySegment"_s);
    for (StatusSegment *segment : {m_connection, m_me, m_tasks})
        addWidget(segment);
    addPermanentWidget(m_superKey);
    addPermanentWidget(m_clipboard);
    addPermanentWidget(m_version);
    m_version->setContent(QCoreApplication::applicationVersion());
    m_version->setToolTip(tr("About Cognigy Console"));
    tellClipboard(seconds(0));

    connect(m_connection, &StatusSegment::clicked, this, &StatusLine::connectionClicked);
    connect(m_me, &StatusSegment::clicked, this, &StatusLine::meClicked);
    connect(m_tasks, &StatusSegment::clicked, this, &StatusLine::tasksClicked);
    connect(m_superKey, &QAbstractButton::clicked, this, &StatusLine::superKeyClicked);
    connect(m_version, &StatusSegment::clicked, this, &StatusLine::versionClicked);
    connect(&operations, &OperationList::added, this, &StatusLine::showTasks);
    connect(&operations, &OperationList::finished, this, &StatusLine::showTasks);
    follow(nullptr, {});
    showTasks();
}

void StatusLine::follow(Session *session, const ProjectId &project)
{
    m_project = project;
    if (m_session != session) {
        if (m_session) {
            m_session->disconnect(this);
            m_session->superKey().disconnect(this);
        }
        m_session = session;
        if (session) {
            connect(session, &Session::stateChanged, this, [this] {
                showConnection();
                showMe();
            });
            connect(session, &Session::latencyChanged, this, &StatusLine::showConnection);
            connect(session, &Session::superKeyChanged, this, &StatusLine::showMe);
            connect(
                &session->superKey(), &SuperKeySession::changed, this, &StatusLine::showSuperKey);
            connect(
                &session->superKey(), &SuperKeySession::ticked, this, &StatusLine::showSuperKey);
        }
    }
    showConnection();
    showMe();
    showSuperKey();
}

void StatusLine::tellClipboard(seconds left)
{
    m_clipboard->setVisible(left.count() > 0);
    m_clipboard->setContent(tr("Clipboard clears in %1 s").arg(left.count()));
}

void StatusLine::showConnection()
{
    m_connection->setToolTip({});
    if (!m_session) {
        m_connection->setContent(tr("No environment is open"));
        return;
    }
    m_connection->setToolTip(
        tr("%1 at %2", "environment, address")
            .arg(m_session->environment().name, m_session->environment().baseUrl.toString()));
    switch (m_session->state()) {
    case Session::State::Closed:
    case Session::State::Connecting:
        m_connection->setContent(tr("Connecting"), RowState::Running);
        break;
    case Session::State::Ready:
        m_connection->setContent(m_session->latency().count() < 0
                ? tr("Online")
                : tr("Online %1 ms").arg(m_session->latency().count()),
            RowState::Ready);
        break;
    case Session::State::Failed: {
        const Explanation words
            = explain(*m_session->error(), {.environment = m_session->environment().name});
        m_connection->setContent(words.title, RowState::Failed);
        m_connection->setToolTip(words.why);
        break;
    }
    }
}

void StatusLine::showMe()
{
    const bool known = m_session && (m_session->me() || m_session->superKeyActs());
    m_me->setVisible(known);
    if (!known)
        return;
    const QStringList roles = m_session->roles(m_project);
    // The narrowest place has room for one role; the tooltip holds all.
    m_me->setContent(roles.isEmpty()
            ? m_session->who()
            : tr("%1 · %2", "who, role").arg(m_session->who(), roles.first()));
    m_me->setToolTip(roles.isEmpty() ? tr("No roles here") : roles.join(u'\n'));
}

void StatusLine::showTasks()
{
    const int running = m_operations.runningCount();
    m_tasks->setVisible(!m_operations.operations().isEmpty());
    if (running > 0)
        m_tasks->setContent(tr("%n task(s)", nullptr, running), RowState::Running);
    else
        m_tasks->setContent(tr("No task runs"));
}

void StatusLine::showSuperKey()
{
    if (!m_session || !m_session->superKeyActs()) {
        m_superKey->setLeft(seconds(0), seconds(1));
    } else {
        const SuperKeySession &key = m_session->superKey();
        m_superKey->setLeft(std::chrono::ceil<seconds>(key.remaining()), key.facts().lifetime);
        m_superKey->setToolTip(tr("The super key acts for %1").arg(key.facts().organisationName));
    }
    update();
}

void StatusLine::paintEvent(QPaintEvent *event)
{
    QStatusBar::paintEvent(event);
    if (!m_session || !m_session->superKeyActs())
        return;
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 2), color(Tone::WarnMark));
}

} // namespace cognigy
