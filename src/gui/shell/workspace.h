// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/shell/services.h"
#include "operations/session.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <memory>

namespace cognigy {

/// The environments that are open now: the only owner of their sessions.
class Workspace : public QObject {
    Q_OBJECT
public:
    explicit Workspace(const Services &services, QObject *parent = nullptr);
    ~Workspace() override;

    const QList<Session *> &sessions() const { return m_sessions; }
    /// nullptr where that environment is not open.
    Session *session(const QUuid &environment) const;
    bool isOpening(const QUuid &environment) const { return m_opening.contains(environment); }

    /// Reads the key, and the proxy's password where there is one, and opens a session. One that is
    /// open already is announced again.
    void open(const Environment &environment);
    /// Opens with a key that a person has just typed; it is not kept here.
    void open(const Environment &environment, Secret key);
    /// Starts the demo server where needed and opens it.
    void openDemo();
    /// Wipes what the session knows and forgets it.
    void close(const QUuid &environment);
    void closeAll();

    /// Wipes every super key and locks every environment against writing.
    void lockAll();

signals:
    /// The session is there, though it may still be asking who the key is.
    void opened(cognigy::Session *session);
    /// Before it goes: whatever shows it must let go of it now.
    void closing(cognigy::Session *session);
    /// The key could not be had (Keychain, NotFound) or the demo server did not start (File …).
    void failed(const cognigy::Environment &environment, const cognigy::Error &error);

private:
    using Keys = std::shared_ptr<const KeyProvider>;

    /// Marks it as opening, instead of an earlier turn that may still be on its way.
    int beginTurn(const QUuid &environment);
    /// False where the turn is over: closed or begun anew meanwhile.
    bool endTurn(const QUuid &environment, int turn);
    void addWithProxy(const Environment &environment, Keys keys);
    void add(const Environment &environment, Keys keys, Secret proxyPassword);

    const Services &m_services;
    QList<Session *> m_sessions;
    QHash<QUuid, int> m_opening; ///< the turns
    int m_lastTurn = 0;
};

} // namespace cognigy
