// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/shell/place.h"

#include <QDockWidget>
#include <QModelIndex>
#include <QPointer>

namespace cognigy {

class Clock;
class Inspector;
class Session;

/// The dock that tells more about the current row. Of a Snapshot it also reads what is inside, once
/// the row has been current for a moment.
class InspectorDock : public QDockWidget {
    Q_OBJECT
public:
    explicit InspectorDock(Clock &clock, QWidget *parent = nullptr);

    /// The current row of the front page; an invalid index where there is none.
    void show(Session *session, const Place &place, const QModelIndex &row);
    bool isLoading() const { return m_loading; }

    using QDockWidget::show;

private:
    void readContents(const SnapshotId &snapshot, int generation);

    Clock &m_clock;
    Inspector *m_inspector;
    QPointer<Session> m_session;
    QString m_shown;
    int m_generation = 0;
    bool m_loading = false;
};

} // namespace cognigy
