// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/panel/columnfitter.h"

#include "gui/style/fonts.h"
#include "models/resourcemodelbase.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QFontInfo>
#include <QHeaderView>

#include <algorithm>

namespace cognigy {

namespace {

constexpr int narrowestStretch = 180;
constexpr int widestName = 260; // up to here names are whole, and other columns leave for them
constexpr int rowsMeasured = 100;
constexpr int tickAndMargins = 44;
constexpr int cellMargin = 8;
constexpr int sortArrow = 20; // the style draws it behind the title
constexpr int baseFontPixels = 13; // px; widths in descriptions are meant at this size

double scaleOf(const QWidget &widget)
{
    return std::max(1.0, QFontInfo(widget.font()).pixelSize() / double(baseFontPixels));
}

} // namespace

ColumnFitter::ColumnFitter(const PanelDescription &description, const ResourceModelBase &rows,
    QAbstractItemView *view, QHeaderView *header)
    : QObject(view)
    , m_description(description)
    , m_rows(rows)
    , m_view(view)
    , m_header(header)
{
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    int place = 0;
    for (const PanelColumn &column : description.columns) {
        const int number = rows.columnOf(column.key);
        if (number >= 0)
            header->moveSection(header->visualIndex(number), place++);
    }
    view->viewport()->installEventFilter(this);
    measure();
}

int ColumnFitter::widthOf(const PanelColumn &column, int number) const
{
    // Between two thirds of the cap and the cap: little moves when data comes after a skeleton.
    const int cap = int(column.widest * scaleOf(*m_view));
    const QString words = m_rows.headerData(number, Qt::Horizontal, Qt::DisplayRole).toString();
    const int title
        = QFontMetrics(fontOf(Type::Label)).horizontalAdvance(words) + 2 * cellMargin + sortArrow;
    const int content = m_rows.rowCount() > 0 ? m_view->sizeHintForColumn(number) : 0;
    const int told = int(column.least * scaleOf(*m_view));
    const int least = std::max(title, told > 0 ? told : cap * 2 / 3);
    return std::clamp(content, least, std::max(least, cap));
}

int ColumnFitter::widestNameShown() const
{
    if (m_stretches < 0)
        return 0;
    const QFontMetrics metrics(fontOf(Type::Strong));
    int widest = 0;
    for (int row = 0; row < std::min(m_rows.rowCount(), rowsMeasured); ++row) {
        const QString name = m_rows.index(row, m_stretches).data(Qt::DisplayRole).toString();
        widest = std::max(widest, metrics.horizontalAdvance(name));
    }
    return widest + tickAndMargins;
}

void ColumnFitter::measure()
{
    m_wishes.clear();
    m_stretches = m_rows.columnOf(m_description.stretches);
    for (const PanelColumn &column : m_description.columns) {
        const int number = m_rows.columnOf(column.key);
        if (number >= 0 && number != m_stretches)
            m_wishes.append({number, widthOf(column, number), column.leavesAs});
    }
    const double scale = scaleOf(*m_view);
    m_least = std::clamp(
        widestNameShown(), int(narrowestStretch * scale), int(widestName * scale));
    fit();
}

void ColumnFitter::fit()
{
    if (!m_view || !m_header)
        return;
    const int room = m_view->viewport()->width();
    QList<Wish> stay = m_wishes;
    const auto needed = [&stay] {
        int sum = 0;
        for (const Wish &wish : stay)
            sum += wish.width;
        return sum;
    };
    while (room - needed() < m_least) {
        const auto first
            = std::min_element(stay.begin(), stay.end(), [](const Wish &a, const Wish &b) {
                  return (a.leavesAs > 0 ? a.leavesAs : INT_MAX)
                      < (b.leavesAs > 0 ? b.leavesAs : INT_MAX);
              });
        if (first == stay.end() || first->leavesAs == 0)
            break;
        stay.erase(first);
    }
    for (int column = 0; column < m_header->count(); ++column) {
        const auto found = std::find_if(
            stay.begin(), stay.end(), [column](const Wish &wish) { return wish.column == column; });
        m_header->setSectionHidden(column, column != m_stretches && found == stay.end());
        if (found != stay.end())
            m_header->resizeSection(column, found->width);
    }
    if (m_stretches >= 0)
        m_header->resizeSection(m_stretches, std::max(m_least, room - needed()));
}

QList<int> ColumnFitter::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (!m_header->isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

bool ColumnFitter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

} // namespace cognigy
