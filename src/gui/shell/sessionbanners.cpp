// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/sessionbanners.h"

#include "gui/shell/superkeybar.h"
#include "gui/widgets/banner.h"
#include "operations/explain.h"
#include "operations/session.h"

#include <QVBoxLayout>

namespace cognigy {

using namespace Qt::StringLiterals;

SessionBanners::SessionBanners(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(&session)
    , m_lock(new Banner(this))
    , m_connection(new Banner(this))
{
    m_lock->setObjectName(u"lockBanner"_s);
    m_connection->setObjectName(u"connectionBanner"_s);
    auto *superKey = new SuperKeyBar(session, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(superKey);
    column->addWidget(m_connection);
    column->addWidget(m_lock);

    connect(superKey, &SuperKeyBar::freshOneWanted, this, &SessionBanners::freshSuperKeyWanted);
    connect(superKey, &SuperKeyBar::endWanted, this, &SessionBanners::superKeyEndWanted);
    connect(m_lock, &Banner::actionTriggered, this, &SessionBanners::unlockWanted);
    connect(m_connection, &Banner::actionTriggered, this, &SessionBanners::editWanted);
    connect(&session.gate(), &WriteGate::changed, this, &SessionBanners::showLock);
    connect(&session, &Session::stateChanged, this, &SessionBanners::showConnection);
    showLock();
    showConnection();
}

void SessionBanners::showLock()
{
    if (!m_session)
        return;
    const Environment &environment = m_session->environment();
    m_lock->setVisible(m_session->gate().isLocked());
    m_lock->setContent(RowState::Locked,
        environment.stage == Stage::Prod ? tr("PROD is locked")
                                         : tr("%1 is locked").arg(environment.name),
        tr("You can look at everything; nothing is changed until you unlock."), tr("Unlock…"));
}

void SessionBanners::showConnection()
{
    if (!m_session)
        return;
    // Other failures stand in the page itself, with Retry; a key that is not known needs the form.
    const bool unknownKey = m_session->state() == Session::State::Failed && m_session->error()
        && m_session->error()->kind == Error::Kind::Unauthorized;
    m_connection->setVisible(unknownKey);
    if (!unknownKey)
        return;
    const Environment &environment = m_session->environment();
    const Explanation words = explain(
        *m_session->error(), {.environment = environment.name, .host = environment.baseUrl.host()});
    m_connection->setContent(RowState::Failed, words.title, words.why, tr("Change the key…"));
}

} // namespace cognigy
