// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

#include <chrono>

namespace cognigy {

class Clock;
class MainWindow;

/// Waits until the window has loaded what it shows, writes a picture of it and is done.
class Screenshot : public QObject {
    Q_OBJECT
public:
    Screenshot(MainWindow &window, Clock &clock, QString file, QObject *parent = nullptr);

signals:
    /// 0: the picture is there. 1: the window never settled or the file could not be written; the
    /// reason has gone to stderr.
    void done(int exitCode);

private:
    void look();
    void take();

    MainWindow &m_window;
    Clock &m_clock;
    QString m_file;
    std::chrono::milliseconds m_deadline;
    int m_quietLooks = 0;
};

} // namespace cognigy
