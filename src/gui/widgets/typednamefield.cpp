// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/typednamefield.h"

#include "gui/style/marks.h"
#include "gui/widgets/marklabel.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace cognigy {

TypedNameField::TypedNameField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_tick(new MarkLabel(RowState::None, markSize, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_edit, 1);
    row->addWidget(m_tick);
    m_edit->setMinimumWidth(200);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &TypedNameField::compare);
}

void TypedNameField::setExpected(const QString &name)
{
    m_expected = name;
    m_edit->setAccessibleName(tr("Type “%1”").arg(name));
    compare();
}

bool TypedNameField::matches() const
{
    return m_matches;
}

void TypedNameField::clear()
{
    m_edit->clear();
}

void TypedNameField::compare()
{
    const bool matches = !m_expected.isEmpty() && m_edit->text() == m_expected;
    m_tick->setState(matches ? RowState::Ready : RowState::None);
    if (matches == m_matches)
        return;
    m_matches = matches;
    emit matchChanged(matches);
}

} // namespace cognigy
