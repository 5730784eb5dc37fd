// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/inspector.h"

#include "gui/shell/hairline.h"
#include "gui/style/icons.h"
#include "gui/style/marks.h"
#include "gui/widgets/marklabel.h"
#include "gui/widgets/tonelabel.h"
#include "models/roles.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldNameWidth = 96;

ToneLabel *plainLabel(const QString &text, Tone tone, Type type)
{
    auto *label = new ToneLabel(text, tone, type);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

Inspector::Inspector(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"inspector"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Inspector"));
    viewport()->setBackgroundRole(QPalette::Window);
    rebuild();
}

void Inspector::show(const QModelIndex &row)
{
    const QModelIndex first = row.siblingAtColumn(0);
    if (m_row.model())
        m_row.model()->disconnect(this);
    const bool same = m_row.isValid() && m_row == first;
    m_row = first;
    if (!same)
        m_sections.clear();
    if (first.isValid()) {
        const QAbstractItemModel *model = first.model();
        connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to) {
                if (m_row.isValid() && from.parent() == m_row.parent() && from.row() <= m_row.row()
                    && m_row.row() <= to.row())
                    rebuild();
            });
        connect(model, &QAbstractItemModel::rowsRemoved, this, [this] {
            if (!m_row.isValid())
                rebuild();
        });
        connect(model, &QAbstractItemModel::modelReset, this, &Inspector::rebuild);
    }
    rebuild();
}

void Inspector::setSections(const QList<Section> &sections)
{
    m_sections = sections;
    rebuild();
}

QString Inspector::identity() const
{
    return m_row.isValid() ? m_row.data(IdentityRole).toString() : QString();
}

void Inspector::rebuild()
{
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Window);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(12, 8, 12, 12);
    column->setSpacing(4);
    if (!m_row.isValid()) {
        ToneLabel *hint = plainLabel(
            tr("Select a row to see what is known about it."), Tone::Muted, Type::Body);
        hint->setWordWrap(true);
        column->addWidget(hint);
        column->addStretch();
        setWidget(content);
        return;
    }

    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    ToneLabel *title = plainLabel(m_row.data().toString(), Tone::Text, Type::Title);
    title->setElided(true);
    head->addWidget(title, 1);
    const QAbstractItemModel *model = m_row.model();
    for (int c = 0; c < model->columnCount(m_row.parent()); ++c) {
        const QVariant state = m_row.sibling(m_row.row(), c).data(StateRole);
        if (!state.isValid() || RowState(state.toInt()) == RowState::None)
            continue;
        const RowState mark = RowState(state.toInt());
        head->addWidget(new MarkLabel(mark));
        head->addWidget(
            plainLabel(m_row.sibling(m_row.row(), c).data().toString(), inkOf(mark), Type::Body));
        break;
    }
    column->addLayout(head);
    if (const QString second = m_row.data(SecondLineRole).toString(); !second.isEmpty()) {
        ToneLabel *line = plainLabel(second, Tone::Muted, Type::Small);
        line->setWordWrap(true);
        column->addWidget(line);
    }
    column->addSpacing(8);

    addField(column, tr("_id"), m_row.data(IdRole).toString(), {}, true);
    const QString referenceId = m_row.data(ReferenceIdRole).toString();
    addField(column, tr("Reference ID"), referenceId, {}, true);
    for (int c = 1; c < model->columnCount(m_row.parent()); ++c) {
        const QModelIndex cell = m_row.sibling(m_row.row(), c);
        if (!referenceId.isEmpty() && cell.data().toString() == referenceId)
            continue; // some lists have a column for it
        addField(column, model->headerData(c, Qt::Horizontal).toString(), cell.data().toString(),
            cell.data(Qt::ToolTipRole).toString(), cell.data(MonoRole).toBool());
    }
    for (const Section &section : std::as_const(m_sections))
        addSection(column, section);
    column->addStretch();
    setWidget(content);
}

void Inspector::addField(
    QVBoxLayout *column, const QString &name, const QString &value, const QString &tip, bool mono)
{
    if (name.isEmpty() || value.isEmpty())
        return;
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    ToneLabel *nameLabel = plainLabel(name, Tone::Muted, Type::Label);
    nameLabel->setMinimumWidth(fieldNameWidth);
    row->addWidget(nameLabel);
    ToneLabel *valueLabel = plainLabel(value, Tone::Text, mono ? Type::Mono : Type::Body);
    valueLabel->setElided(true, mono ? Qt::ElideMiddle : Qt::ElideRight);
    valueLabel->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    valueLabel->setToolTip(tip.isEmpty() ? value : tip);
    valueLabel->setAccessibleName(tr("%1: %2", "field, value").arg(name, value));
    row->addWidget(valueLabel, 1);
    if (mono) {
        auto *copy = new QToolButton;
        copy->setAutoRaise(true);
        copy->setIcon(icon(u"copy"_s));
        copy->setToolTip(tr("Copy %1").arg(name));
        copy->setAccessibleName(tr("Copy %1").arg(name));
        connect(copy, &QToolButton::clicked, this, [this, name, value] {
            QGuiApplication::clipboard()->setText(value);
            emit copied(name);
        });
        row->addWidget(copy);
    }
    column->addLayout(row);
}

void Inspector::addSection(QVBoxLayout *column, const Section &section)
{
    column->addSpacing(12);
    column->addWidget(plainLabel(section.title, Tone::Text, Type::Section));
    for (const Section::Line &line : section.lines) {
        auto *row = new QHBoxLayout;
        ToneLabel *name = plainLabel(line.name, Tone::Text, Type::Body);
        name->setElided(true);
        row->addWidget(name, 1);
        row->addWidget(plainLabel(line.value, Tone::Text, Type::Body));
        column->addLayout(row);
        column->addWidget(new Hairline);
    }
    if (!section.note.isEmpty()) {
        ToneLabel *note = plainLabel(section.note, Tone::Muted, Type::Small);
        note->setWordWrap(true);
        column->addWidget(note);
    }
}

} // namespace cognigy
