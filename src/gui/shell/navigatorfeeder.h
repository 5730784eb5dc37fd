// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/shell/services.h"
#include "models/navigatormodel.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace cognigy {

class Session;
class SessionModels;
class Workspace;

/// Tells the navigator's tree what there is: the environments of the store, the open ones with
/// their Projects, what is pinned and recent, locked, failed.
class NavigatorFeeder : public QObject {
    Q_OBJECT
public:
    NavigatorFeeder(const Services &services, Workspace &workspace, QObject *parent = nullptr);

    NavigatorModel &model() { return m_model; }
    /// Counts an environment's Projects in from now on.
    void add(SessionModels &models);
    /// Tells soon, once for many changes.
    void feedSoon();

private:
    void feed();
    NavigatorEnvironment rowOf(const Environment &environment) const;

    const Services &m_services;
    Workspace &m_workspace;
    NavigatorModel m_model;
    QHash<QUuid, QPointer<SessionModels>> m_sessionModels;
    bool m_pending = false;
};

} // namespace cognigy
