// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/widgets/statemessage.h"

namespace cognigy {

/// A box on tint inside a dialog: a mark, a sentence, its reason, at most one thing to do. Unlike a
/// banner it wraps, so that nothing of it is ever cut.
class Notice : public StateMessage {
    Q_OBJECT
public:
    /// Hidden until it has something to say.
    explicit Notice(QWidget *parent = nullptr);

    void say(RowState state, const QString &sentence, const QString &reason = {},
        const QString &action = {});

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace cognigy
