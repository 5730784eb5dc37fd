// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/roles.h"

#include <QList>
#include <QWidget>

class QGridLayout;

namespace cognigy {

/// One sentence beside a label: with the mark of a state before it, or quiet.
struct FactLine {
    QString text;
    RowState state = RowState::None;
    bool quiet = false;
};

/// Labels at the left, facts at the right, hairlines between: the body of every dialog that says
/// what is going to happen.
class FactList : public QWidget {
    Q_OBJECT
public:
    explicit FactList(QWidget *parent = nullptr);

    void clear();
    /// Adds a row and returns its number.
    int add(const QString &label, const QList<FactLine> &lines);
    int addText(const QString &label, const QString &text, const QString &quietText = {});
    /// Says something else in a row.
    void setLines(int row, const QList<FactLine> &lines);
    int count() const { return m_count; }
    /// What a row says, for tests and screen readers.
    QString textOf(int row) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QGridLayout *m_grid;
    int m_count = 0;
};

} // namespace cognigy
