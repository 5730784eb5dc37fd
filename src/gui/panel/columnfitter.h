// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/panel/paneldescription.h"

#include <QObject>
#include <QPointer>

class QAbstractItemView;
class QHeaderView;

namespace cognigy {

class ResourceModelBase;

/// Gives the columns of a view their widths: each what its content asks for, up to its cap; one
/// takes what is left. Where that one would become too narrow, the others leave one by one.
class ColumnFitter : public QObject {
    Q_OBJECT
public:
    /// Follows the view's size from now on. The description outlives the fitter.
    ColumnFitter(const PanelDescription &description, const ResourceModelBase &rows,
        QAbstractItemView *view, QHeaderView *header);

    /// Looks at the content anew: after data came.
    void measure();
    /// The columns that are shown, in their order on the screen.
    QList<int> shownColumns() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Wish {
        int column;
        int width;
        int leavesAs;
    };
    void fit();
    int widthOf(const PanelColumn &column, int number) const;
    int widestNameShown() const; ///< px, with the tick and the margins

    const PanelDescription &m_description;
    const ResourceModelBase &m_rows;
    QPointer<QAbstractItemView> m_view;
    QPointer<QHeaderView> m_header;
    QList<Wish> m_wishes;
    int m_stretches = -1;
    int m_least = 0; ///< px of the column that stretches
};

} // namespace cognigy
