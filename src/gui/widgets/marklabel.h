// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/roles.h"

#include <QVariantAnimation>
#include <QWidget>

namespace cognigy {

/// The shape of a state as a widget, named for screen readers by its word. While it runs it turns,
/// once in 1.2 s, unless the user wants calm: it is the spinner of this program too.
class MarkLabel final : public QWidget {
    Q_OBJECT

public:
    explicit MarkLabel(QWidget *parent = nullptr);
    explicit MarkLabel(RowState state, int size = 14, QWidget *parent = nullptr);

    void setState(RowState state);
    RowState state() const { return m_state; }

    QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void turnOrRest();

    RowState m_state;
    int m_size;
    QVariantAnimation m_turn;
};

} // namespace cognigy
