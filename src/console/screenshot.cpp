// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "console/screenshot.h"

#include "base/clock.h"
#include "base/log.h"
#include "gui/shell/mainwindow.h"

#include <QApplication>
#include <QPainter>
#include <QPixmap>

namespace cognigy {

using namespace std::chrono_literals;

namespace {

constexpr auto interval = 100ms;
constexpr auto patience = 60s;
constexpr int quietLooksNeeded = 5; // half a second without anything on its way

} // namespace

Screenshot::Screenshot(MainWindow &window, Clock &clock, QString file, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_clock(clock)
    , m_file(std::move(file))
    , m_deadline(clock.ticks() + patience)
{
    m_clock.after(interval, this, [this] { look(); });
}

void Screenshot::look()
{
    m_quietLooks = m_window.isSettled() ? m_quietLooks + 1 : 0;
    if (m_quietLooks >= quietLooksNeeded) {
        take();
        return;
    }
    if (m_clock.ticks() > m_deadline) {
        qCWarning(lcGui) << "screenshot: the window did not finish loading";
        emit done(1);
        return;
    }
    m_clock.after(interval, this, [this] { look(); });
}

void Screenshot::take()
{
    // The window's own picture, with the dialogs above it where there are any.
    QPixmap picture = m_window.grab();
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (top == &m_window || !top->isVisible() || !top->isWindow())
            continue;
        QPainter painter(&picture);
        painter.drawPixmap(m_window.mapFromGlobal(top->mapToGlobal(QPoint(0, 0))), top->grab());
    }
    const bool written = picture.save(m_file);
    if (!written)
        qCWarning(lcGui) << "screenshot: cannot write" << m_file;
    emit done(written ? 0 : 1);
}

} // namespace cognigy
