// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/filterfield.h"

#include "gui/style/icons.h"

#include <QKeyEvent>

namespace cognigy {

FilterField::FilterField(QWidget *parent)
    : QLineEdit(parent)
{
    addAction(icon(QStringLiteral("filter")), LeadingPosition);
    setClearButtonEnabled(true);
    setPlaceholderText(tr("Filter"));
    setAccessibleName(tr("Filter"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMaximumWidth(190);
}

QSize FilterField::sizeHint() const
{
    return {150, QLineEdit::sizeHint().height()};
}

QSize FilterField::minimumSizeHint() const
{
    return {110, QLineEdit::minimumSizeHint().height()};
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace cognigy
