// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/roles.h"

#include <QWidget>

class QPushButton;

namespace cognigy {

class MarkLabel;
class ToneLabel;

/// A box on tint inside a dialog: a mark, a sentence, its reason, at most one thing to do. Unlike a
/// banner it wraps, so that nothing of it is ever cut.
class Notice : public QWidget {
    Q_OBJECT
public:
    /// Hidden until it has something to say.
    explicit Notice(QWidget *parent = nullptr);

    void say(RowState state, const QString &sentence, const QString &reason = {},
        const QString &action = {});
    QString sentence() const;
    QPushButton *button() const { return m_action; }

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
