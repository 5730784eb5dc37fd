// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTreeView>

namespace cognigy {

/// The tree of the navigator, and of anything that hangs together inside a panel.
class ListTree final : public QTreeView {
    Q_OBJECT

public:
    /// Navigator: on canvas, no header, one column. Table: on surface, header, `CellDelegate`.
    enum class Look { Navigator, Table };

    explicit ListTree(QWidget *parent = nullptr);
    explicit ListTree(Look look, QWidget *parent = nullptr);

    void setLook(Look look);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    Look m_look = Look::Navigator;
};

} // namespace cognigy
