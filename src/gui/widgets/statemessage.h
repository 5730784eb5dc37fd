// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/style/fonts.h"
#include "models/roles.h"

#include <QWidget>

class QPushButton;

namespace cognigy {

class MarkLabel;
class ToneLabel;

/// What banners and notices have in common: a mark, a sentence, its reason, and at most one thing
/// to do, on the tint of a state. How they stand is theirs.
class StateMessage : public QWidget {
    Q_OBJECT

public:
    QString sentence() const;
    QPushButton *button() const { return m_action; }

signals:
    void actionTriggered();

protected:
    StateMessage(Type sentence, Type reason, QWidget *parent);

    /// `action` empty: no button.
    void setMessage(
        RowState state, const QString &sentence, const QString &reason, const QString &action);
    RowState m_state = RowState::Information;
    MarkLabel *m_mark;
    ToneLabel *m_sentence;
    ToneLabel *m_reason;
    QPushButton *m_action;
};

} // namespace cognigy
