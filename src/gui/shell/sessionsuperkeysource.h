// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/dialogs/superkeysource.h"
#include "operations/session.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace cognigy {

class PlanStarter;

/// Gets organisations and super keys for one session. The Management credentials live as long as
/// the dialog that asks; the minting is a plan, so it stands in the journal.
class SessionSuperKeySource final : public QObject, public SuperKeySource {
    Q_OBJECT
public:
    SessionSuperKeySource(Session &session, PlanStarter &starter);

    QFuture<Result<std::vector<Organisation>>> organisations(
        const QString &user, Secret password) override;
    QFuture<Done> mint(const Organisation &organisation, const QString &reason) override;

private:
    QPointer<Session> m_session;
    PlanStarter &m_starter;
    std::shared_ptr<ApiClient> m_management;
};

} // namespace cognigy
