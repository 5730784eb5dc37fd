// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/listtable.h"

#include "gui/style/fonts.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"
#include "gui/widgets/celldelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace cognigy {

ListTable::ListTable(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new CellDelegate(this));
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(40);
    horizontalHeader()->setTextElideMode(Qt::ElideNone); // the style elides, knowing its arrow
    setTwoLines(false);
}

int ListTable::heightOf(bool twoLines)
{
    if (!twoLines)
        return heightFor(30);
    const int lines
        = QFontMetrics(fontOf(Type::Strong)).height() + QFontMetrics(fontOf(Type::Small)).height();
    return std::max(44, lines + 12);
}

void ListTable::setTwoLines(bool twoLines)
{
    m_twoLines = twoLines;
    verticalHeader()->setMinimumSectionSize(24);
    verticalHeader()->setDefaultSectionSize(heightOf(twoLines));
}

void ListTable::setSkeleton(bool skeleton)
{
    m_skeleton = skeleton;
    viewport()->update();
}

void ListTable::setModel(QAbstractItemModel *model)
{
    hover(-1);
    QTableView::setModel(model);
}

bool ListTable::toggleTick(QAbstractItemModel *model, const QModelIndex &index)
{
    const QModelIndex first = index.siblingAtColumn(0);
    const QVariant now = first.data(Qt::CheckStateRole);
    if (!now.isValid() || !first.flags().testFlag(Qt::ItemIsUserCheckable)
        || !first.flags().testFlag(Qt::ItemIsEnabled))
        return false;
    return model->setData(
        first, now.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

QRect ListTable::rowRect(int row) const
{
    return {0, rowViewportPosition(row), viewport()->width(), rowHeight(row)};
}

void ListTable::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(rowRect(row));
}

void ListTable::hover(int row)
{
    if (row == m_hovered)
        return;
    updateRow(m_hovered);
    m_hovered = row;
    updateRow(m_hovered);
}

bool ListTable::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
    case QEvent::HoverMove:
    case QEvent::HoverEnter:
        hover(rowAt(static_cast<int>(static_cast<QSinglePointEvent *>(event)->position().y())));
        break;
    case QEvent::Leave:
    case QEvent::HoverLeave:
    case QEvent::Wheel:
        hover(-1);
        break;
    default:
        break;
    }
    return QTableView::viewportEvent(event);
}

void ListTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier
        && currentIndex().isValid() && toggleTick(model(), currentIndex()))
        return;
    QTableView::keyPressEvent(event);
}

void ListTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    updateRow(previous.row());
    updateRow(current.row());
}

void ListTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // Arriving by keyboard shows where one is, without selecting anything.
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        selectionModel()->setCurrentIndex(model()->index(0, 0), QItemSelectionModel::NoUpdate);
    viewport()->update();
}

void ListTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void ListTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        setTwoLines(m_twoLines);
}

void ListTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    if (m_skeleton && (!model() || model()->rowCount() == 0))
        return paintSkeleton(painter);
    if (!currentIndex().isValid())
        return;
    const QRectF row = QRectF(rowRect(currentIndex().row())).adjusted(1, 0, -1, 0);
    if (hasFocus()) {
        const qreal width = currentTheme() == Theme::Contrast ? 3 : 1.6;
        paintBox(&painter, row, 3, Qt::transparent, color(Tone::Focus), width);
    } else {
        paintBox(&painter, row, 3, Qt::transparent, color(Tone::LineStrong), 1);
    }
}

void ListTable::paintSkeleton(QPainter &painter) const
{
    constexpr int rows = 5;
    constexpr int bar = 8;
    // Widths differ so that it looks like words; fixed, so that nothing flickers.
    constexpr std::array shares{0.62, 0.45, 0.7, 0.38, 0.54};
    const QHeaderView *header = horizontalHeader();
    const int height = heightOf(m_twoLines);
    for (int row = 0; row < rows; ++row) {
        const qreal strength = 1.0 - 0.13 * row;
        const int top = row * height;
        for (int visual = 0; visual < header->count(); ++visual) {
            const int column = header->logicalIndex(visual);
            if (header->isSectionHidden(column))
                continue;
            const int x = header->sectionViewportPosition(column) + 8;
            const int room = std::min(header->sectionSize(column) - 16, 180);
            const auto width = room * shares[static_cast<std::size_t>(row + visual) % 5];
            const bool two = m_twoLines && visual == 0;
            const int y = top + (two ? height / 2 - bar - 3 : (height - bar) / 2);
            paintBox(&painter, QRectF(x, y, width, bar), 4, color(Tone::Sunken, strength));
            if (two)
                paintBox(&painter, QRectF(x, y + bar + 7, width * 1.4, bar), 4,
                    color(Tone::Sunken, strength));
        }
        painter.fillRect(
            QRect(0, top + height - 1, viewport()->width(), 1), color(Tone::Line, 0.75 * strength));
    }
}

} // namespace cognigy
