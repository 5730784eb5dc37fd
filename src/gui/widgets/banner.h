// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/widgets/statemessage.h"

namespace cognigy {

/// One line across a panel: a mark, a sentence, its reason, and at most one thing to do.
class Banner final : public StateMessage {
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    /// Stands under the tab, above the filter line. `action` empty: no button.
    void setContent(RowState state, const QString &sentence, const QString &reason = {},
        const QString &action = {});

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace cognigy
