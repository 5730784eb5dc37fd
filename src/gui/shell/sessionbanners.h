// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QWidget>

namespace cognigy {

class Banner;
class Session;

/// What a page says about its environment as a whole, above its own filter line: that a super key
/// acts, that writing is locked, that the server
/// does not know the key.
class SessionBanners : public QWidget {
    Q_OBJECT
public:
    /// The session outlives the banners.
    explicit SessionBanners(Session &session, QWidget *parent = nullptr);

signals:
    void unlockWanted();
    void editWanted();
    void freshSuperKeyWanted();
    void superKeyEndWanted();

private:
    void showLock();
    void showConnection();

    QPointer<Session> m_session;
    Banner *m_lock;
    Banner *m_connection;
};

} // namespace cognigy
