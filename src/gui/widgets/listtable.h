// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

namespace cognigy {

/// The table of every panel: whole rows are hovered, selected and ringed, heights are fixed, no
/// grid, no wrap. `CellDelegate` paints its cells. Space ticks the current row.
class ListTable final : public QTableView {
    Q_OBJECT

public:
    explicit ListTable(QWidget *parent = nullptr);

    /// Rows with a second line are 44 high, others 30.
    void setTwoLines(bool twoLines);
    static int heightOf(bool twoLines);

    int hoveredRow() const { return m_hovered; }

    /// While the first page is on its way: five fading rows in the columns' own places. Only shown
    /// while the model is empty; show it after 300 ms, not at once.
    void setSkeleton(bool skeleton);

    /// Turns the tick of the row's first column; false where it has none.
    static bool toggleTick(QAbstractItemModel *model, const QModelIndex &index);

    void setModel(QAbstractItemModel *model) override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void hover(int row);
    void updateRow(int row);
    QRect rowRect(int row) const;
    void paintSkeleton(QPainter &painter) const;

    int m_hovered = -1;
    bool m_twoLines = false;
    bool m_skeleton = false;
};

} // namespace cognigy
