// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/shell/actioncontext.h"

#include <QObject>

namespace cognigy {

class Session;

/// Begins Super API-Keys and ends them.
class SuperKeyActions : public QObject {
    Q_OBJECT
public:
    explicit SuperKeyActions(const ActionContext &context, QObject *parent = nullptr);

    /// Asks for Management credentials, organisation and reason, then lets the new key act.
    void start(Session &session);
    void end(Session &session);

private:
    const ActionContext &m_context;
};

} // namespace cognigy
