// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QScrollArea>

class QVBoxLayout;

namespace cognigy {

class Clock;
class Operation;
class OperationList;
class TaskRow;
class ToneLabel;

/// All operations of this run, newest on top, one row each.
class TasksView : public QScrollArea {
    Q_OBJECT
public:
    TasksView(OperationList &operations, Clock &clock, QWidget *parent = nullptr);

    int rowCount() const { return int(m_rows.size()); }

signals:
    void retryRequested(cognigy::Operation *operation);
    void detailsRequested(cognigy::Operation *operation);
    void openFolderRequested(const QString &file);

private:
    void add(Operation *operation, int at);
    void remove(Operation *operation);

    Clock &m_clock;
    QHash<Operation *, TaskRow *> m_rows;
    QVBoxLayout *m_column;
    ToneLabel *m_empty;
};

} // namespace cognigy
