// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "console/readiness.h"

#include "base/clock.h"
#include "base/log.h"
#include "gui/shell/mainwindow.h"
#include "gui/shell/pagearea.h"
#include "gui/shell/panelpage.h"

#include <QAbstractItemView>

#include <cstdio>
#include <ctime>

namespace cognigy {

using namespace std::chrono_literals;

namespace {

constexpr auto lookInterval = 5ms;
constexpr auto longestStart = 60s;

} // namespace

Readiness::Readiness(MainWindow &window, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_clock(clock)
    , m_deadline(clock.ticks() + longestStart)
{
    m_clock.after(lookInterval, this, [this] { look(); });
}

bool Readiness::isReady() const
{
    auto *page = qobject_cast<PanelPage *>(m_window.pages().currentWidget());
    if (!page || !m_window.isSettled() || page->panel().rows().rowCount() == 0)
        return false;
    // Rows in a model are no table yet: what is measured ends with their pixels.
    page->panel().view()->viewport()->repaint();
    return true;
}

void Readiness::look()
{
    if (isReady()) {
        std::printf("ready %.1f\n", 1000.0 * std::clock() / CLOCKS_PER_SEC);
        std::fflush(stdout);
        emit done(0);
        return;
    }
    if (m_clock.ticks() > m_deadline) {
        qCWarning(lcGui) << "start: the first table never had rows";
        emit done(1);
        return;
    }
    m_clock.after(lookInterval, this, [this] { look(); });
}

} // namespace cognigy
