// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;

namespace cognigy {

class KeyCap;
class ToneLabel;

/// What can be done with the ticked rows. It stands below the table and pushes it up; actions that
/// are off keep their place and show a padlock.
class BulkBar final : public QWidget {
    Q_OBJECT

public:
    explicit BulkBar(QWidget *parent = nullptr);

    /// The actions in their order; the bar follows their text, icon, tooltip and state.
    void setActions(const QList<QAction *> &actions);

    /// Shows "n selected", and how many of them a filter hides; no bar at 0.
    void setCount(int count, int hidden = 0);

signals:
    /// Esc was pressed in the bar.
    void cleared();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    ToneLabel *m_count;
    QHBoxLayout *m_buttons;
    KeyCap *m_escape;
    ToneLabel *m_clears;
};

} // namespace cognigy
