// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "gui/widgets/toast.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>

namespace cognigy {

/// The toasts of one window: bottom right, at most three, the newest lowest. They leave by
/// themselves, failures excepted, and stay while somebody points at them or has the focus there.
class ToastStack final : public QObject {
    Q_OBJECT

public:
    /// `bottomMargin` keeps them above the status bar.
    ToastStack(QWidget &window, Clock &clock, int bottomMargin = 28);

    /// Shows one; `action` runs when its button is pressed, and the toast is gone then.
    void show(const Toast::Content &content, std::function<void()> action = {});

    qsizetype count() const { return m_toasts.size(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void expireLater(Toast *toast);
    void remove(Toast *toast);
    void arrange();

    QWidget &m_window;
    Clock &m_clock;
    int m_bottomMargin;
    QList<QPointer<Toast>> m_toasts;
};

} // namespace cognigy
