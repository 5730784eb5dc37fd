// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/toaststack.h"

#include "gui/widgets/fade.h"

#include <QEvent>

namespace cognigy {

namespace {

constexpr std::chrono::seconds toastLifetime{6};
constexpr int mostToasts = 3;

} // namespace

ToastStack::ToastStack(QWidget &window, Clock &clock, int bottomMargin)
    : QObject(&window)
    , m_window(window)
    , m_clock(clock)
    , m_bottomMargin(bottomMargin)
{
    window.installEventFilter(this);
}

void ToastStack::show(const Toast::Content &content, std::function<void()> action)
{
    if (m_toasts.size() == mostToasts)
        remove(m_toasts.constFirst());
    auto *toast = new Toast(content, &m_window);
    m_toasts.append(toast);
    connect(toast, &Toast::closed, this, [this, toast] { remove(toast); });
    connect(toast, &Toast::actionTriggered, this, [this, toast, action = std::move(action)] {
        remove(toast);
        if (action)
            action();
    });
    arrange();
    fadeIn(toast);
    toast->show();
    toast->raise();
    if (!toast->isSticky())
        expireLater(toast);
}

void ToastStack::expireLater(Toast *toast)
{
    m_clock.after(toastLifetime, toast, [this, toast] {
        if (toast->isHeld())
            expireLater(toast);
        else
            remove(toast);
    });
}

void ToastStack::remove(Toast *toast)
{
    m_toasts.removeAll(toast);
    if (toast) {
        toast->hide();
        toast->deleteLater();
    }
    arrange();
}

void ToastStack::arrange()
{
    int bottom = m_window.height() - m_bottomMargin;
    for (qsizetype i = m_toasts.size() - 1; i >= 0; --i) {
        Toast *toast = m_toasts[i];
        toast->move(m_window.width() - toast->width(), bottom - toast->height());
        bottom -= toast->height() - 20; // shadows overlap, cards keep 12 apart
    }
}

bool ToastStack::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Resize)
        arrange();
    return QObject::eventFilter(watched, event);
}

} // namespace cognigy
