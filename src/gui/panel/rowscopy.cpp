// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/panel/rowscopy.h"

#include "models/roles.h"

#include <QAbstractItemModel>
#include <QMimeData>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace cognigy {

namespace {

QString cellText(const QModelIndex &index)
{
    const QVariant copy = index.data(CopyRole);
    const QString text = (copy.isValid() ? copy : index.data()).toString();
    return text.simplified(); // a tab or a line break would break the table
}

} // namespace

QMimeData *rowsAsTable(
    const QAbstractItemModel &model, const QModelIndexList &rows, const QList<int> &columns)
{
    QStringList lines;
    QString html = u"<table>"_s;
    const auto add = [&](const QStringList &cells, const QString &tag) {
        lines << cells.join(u'\t');
        html += u"<tr>"_s;
        for (const QString &cell : cells)
            html += u'<' + tag + u'>' + cell.toHtmlEscaped() + u"</"_s + tag + u'>';
        html += u"</tr>"_s;
    };
    QStringList titles;
    for (const int column : columns)
        titles << model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    add(titles, u"th"_s);
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (const int column : columns)
            cells << cellText(row.siblingAtColumn(column));
        add(cells, u"td"_s);
    }
    auto *data = new QMimeData;
    data->setText(lines.join(u'\n'));
    data->setHtml(html + u"</table>"_s);
    return data;
}

} // namespace cognigy
