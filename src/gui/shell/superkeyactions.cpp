// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/superkeyactions.h"

#include "gui/dialogs/superkeydialog.h"
#include "gui/shell/sessionsuperkeysource.h"
#include "operations/session.h"

namespace cognigy {

SuperKeyActions::SuperKeyActions(const ActionContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void SuperKeyActions::start(Session &session)
{
    openDialog(new SuperKeyDialog(session.environment(),
        std::make_shared<SessionSuperKeySource>(session, m_context.starter), m_context.window));
}

void SuperKeyActions::end(Session &session)
{
    session.endSuperKey();
}

} // namespace cognigy
