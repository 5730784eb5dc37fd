// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/roles.h"

#include <QWidget>

namespace cognigy {

/// News about something that is done: a mark, a title, one line, at most one thing to do.
class Toast final : public QWidget {
    Q_OBJECT

public:
    struct Content {
        RowState state = RowState::Information;
        QString title;
        QString text{};
        QString action{};
    };

    explicit Toast(const Content &content, QWidget *parent = nullptr);

    /// True while the person looks at it or types in it: it must not vanish then.
    bool isHeld() const;
    /// Failures stay until they are closed.
    bool isSticky() const;

signals:
    void actionTriggered();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RowState m_state;
};

} // namespace cognigy
