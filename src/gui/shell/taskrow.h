// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QWidget>

class QPushButton;
class QToolButton;

namespace cognigy {

class Clock;
class Operation;
class ThinBar;
class ToneLabel;

/// One operation in the tasks dock: mark, name over what is done, bar, percent, and what can be
/// done about it. It watches the operation; it does not own it.
class TaskRow : public QWidget {
    Q_OBJECT
public:
    /// `canRetry`: whether the plan can be started again without asking anything.
    TaskRow(Operation &operation, Clock &clock, bool canRetry, QWidget *parent = nullptr);

    Operation *operation() const { return m_operation; }

    QSize sizeHint() const override;

signals:
    void retryRequested(cognigy::Operation *operation);
    void detailsRequested(cognigy::Operation *operation);
    void openFolderRequested(const QString &file);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    QString secondLine() const;

    QPointer<Operation> m_operation;
    Clock &m_clock;
    bool m_canRetry;
    ToneLabel *m_name;
    ToneLabel *m_what;
    ThinBar *m_bar;
    ToneLabel *m_percent;
    QPushButton *m_retry;
    QPushButton *m_details;
    QPushButton *m_folder;
    QToolButton *m_cancel;
};

} // namespace cognigy
