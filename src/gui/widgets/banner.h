// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/roles.h"

#include <QWidget>

class QPushButton;

namespace cognigy {

class MarkLabel;
class ToneLabel;

/// One line across a panel: a mark, a sentence, its reason, and at most one thing to do.
class Banner final : public QWidget {
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    /// Stands under the tab, above the filter line. `action` empty: no button.
    void setContent(RowState state, const QString &sentence, const QString &reason = {},
        const QString &action = {});

signals:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RowState m_state = RowState::Information;
    MarkLabel *m_mark;
    ToneLabel *m_sentence;
    ToneLabel *m_reason;
    QPushButton *m_action;
};

} // namespace cognigy
