// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/organisation.h"
#include "api/project.h"
#include "api/userme.h"
#include "base/clock.h"
#include "base/environment.h"
#include "credentials/superkeysession.h"
#include "net/apiclient.h"
#include "net/writegate.h"

#include <QObject>

#include <optional>

namespace cognigy {

class HttpLog;

/// One open environment: its client, its write gate, who its key is, and whether a super key acts.
/// The one owner of these truths; whoever shows them listens.
class Session : public QObject {
    Q_OBJECT
public:
    enum class State {
        Closed, ///< nothing was asked yet
        Connecting, ///< readUserMe is on its way
        Ready, ///< the server knows the key
        Failed ///< error() says why; open() tries again
    };
    Q_ENUM(State)

    /// Clock and log outlive the session. PROD begins locked.
    Session(Environment environment, std::shared_ptr<const KeyProvider> ownKey, Clock &clock,
        HttpLog &log, QObject *parent = nullptr);
    ~Session() override;

    const Environment &environment() const { return m_client.environment(); }
    ApiClient &client() { return m_client; }
    WriteGate &gate() { return m_gate; }
    Clock &clock() { return m_clock; }

    State state() const { return m_state; }
    /// Where Failed.
    const std::optional<Error> &error() const { return m_error; }
    /// Who the own key is; nothing before Ready. It stays while a super key acts.
    const std::optional<UserMe> &me() const { return m_me; }
    const Acl &acl() const { return m_acl; }
    /// Of the newest answer; negative before the first.
    std::chrono::milliseconds latency() const { return m_latency; }

    /// Asks who the key is and what it may do (`readUserMe`, `readUserAclMe`). Also to try again.
    void open();
    /// Forgets what was learnt, wipes a super key and locks a PROD environment again.
    void close();
    /// Lets another own key act from now on, e.g. after a rotation.
    void setOwnKey(std::shared_ptr<const KeyProvider> key);

    /// What a proxy on the way asks for. It goes to every client of this session, those with
    /// Management credentials included.
    void setProxyPassword(Secret password);

    // --- rights ----------------------------------------------------------------------------------
    /// The roles that count in a Project (empty id: in the organisation).
    QStringList roles(const ProjectId &project = {}) const;
    /// The role that the operation lacks; empty where it may run, nothing is known, or a super key
    /// acts.
    QString missingRole(const QString &operation, const ProjectId &project = {}) const;
    /// Who acts, for the journal: the e-mail, or words for the super key.
    QString who() const;

    // --- Super API-Key ---------------------------------------------------------------------------
    /// A client that speaks with Management credentials through this environment's gate and log.
    std::shared_ptr<ApiClient> managementClient(const QString &user, Secret password);
    /// A client of the same environment, gate and log with another key, e.g. to try a fresh one.
    std::shared_ptr<ApiClient> clientWith(std::shared_ptr<const KeyProvider> key);
    /// Lets a super key act instead of the own key. At its end the own key is back by itself.
    void beginSuperKey(Secret key, const SuperKeyFacts &facts);
    /// Wipes it; the own key is back.
    void endSuperKey();
    bool superKeyActs() const { return m_superKey.isActive(); }
    /// Its facts, what is left of it, and its ticks.
    const SuperKeySession &superKey() const { return m_superKey; }
    /// Whose Projects lists show: all of the organisation while a super key acts.
    ProjectScope projectScope() const;

signals:
    void stateChanged(cognigy::Session::State state);
    void latencyChanged(std::chrono::milliseconds latency);
    /// A super key began or ended: lists of Projects must be read again.
    void superKeyChanged(bool acts);

private:
    void setState(State state);
    void readMe();

    Clock &m_clock;
    HttpLog &m_log;
    WriteGate m_gate;
    std::shared_ptr<const KeyProvider> m_ownKey;
    ApiClient m_client;
    Secret m_proxyPassword;
    SuperKeySession m_superKey;
    bool m_superKeyActed = false;
    int m_generation = 0;
    State m_state = State::Closed;
    std::optional<Error> m_error;
    std::optional<UserMe> m_me;
    Acl m_acl;
    std::chrono::milliseconds m_latency{-1};
};

} // namespace cognigy
