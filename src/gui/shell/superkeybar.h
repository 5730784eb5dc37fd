// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "credentials/superkey.h"

#include <QPointer>
#include <QWidget>

#include <chrono>

class QPushButton;

namespace cognigy {

class Session;
class ToneLabel;

/// The bar over a page while a super key acts: for whom, how long still, and the ways out. It comes
/// and goes by itself with the key, and says so when the key has ended.
class SuperKeyBar : public QWidget {
    Q_OBJECT
public:
    /// The session outlives the bar.
    explicit SuperKeyBar(Session &session, QWidget *parent = nullptr);

signals:
    void freshOneWanted();
    void endWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    void tellTime();

    QPointer<Session> m_session;
    bool m_acts = false;
    ToneLabel *m_sentence;
    ToneLabel *m_time;
    QPushButton *m_fresh;
    QPushButton *m_end;
};

} // namespace cognigy
