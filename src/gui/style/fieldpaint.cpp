// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/style/fieldpaint.h"

#include "gui/style/paint.h"
#include "gui/style/tokens.h"

#include <QPainter>
#include <QWidget>

namespace cognigy {

namespace {

constexpr int comboArrow = 24;
constexpr int spinStep = 20;

} // namespace

void paintFieldBox(const QStyleOption &option, QPainter *painter, const QWidget *widget, bool plain)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool readOnly = option.state.testFlag(QStyle::State_ReadOnly);
    QColor fill = color(plain ? Tone::Control : Tone::Surface);
    QColor edge = color(Tone::LineStrong);
    if (!enabled || readOnly)
        fill = color(Tone::Canvas);
    else if (plain && option.state.testFlag(QStyle::State_MouseOver))
        fill = mixed(fill, color(Tone::Press), 0.6);
    if (!enabled)
        edge = color(Tone::ButtonLine);
    if (widget && widget->property("invalid").toBool())
        edge = color(Tone::Error);
    paintBox(painter, option.rect, 6, fill, edge);
    if (enabled && option.state.testFlag(QStyle::State_HasFocus))
        paintRing(painter, option.rect, 6);
}

void paintCombo(const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget)
{
    paintFieldBox(option, painter, widget, !option.editable);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    paintChevron(painter, comboPart(option, QStyle::SC_ComboBoxArrow), Qt::DownArrow,
        color(enabled ? Tone::Muted : Tone::Disabled));
}

void paintComboLabel(const QStyleOptionComboBox &option, QPainter *painter)
{
    if (option.editable)
        return;
    QRect rect = comboPart(option, QStyle::SC_ComboBoxEditField);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (!option.currentIcon.isNull()) {
        option.currentIcon.paint(painter,
            QRect(QPoint(rect.left(), rect.top() + (rect.height() - option.iconSize.height()) / 2),
                option.iconSize),
            Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        rect.setLeft(rect.left() + option.iconSize.width() + 6);
    }
    painter->setPen(color(enabled ? Tone::Text : Tone::Disabled));
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
        option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, rect.width()));
}

QRect comboPart(const QStyleOptionComboBox &option, QStyle::SubControl part)
{
    const QRect &all = option.rect;
    QRect rect;
    switch (part) {
    case QStyle::SC_ComboBoxEditField:
        rect = all.adjusted(option.editable ? 7 : 9, 1, -comboArrow, -1);
        break;
    case QStyle::SC_ComboBoxArrow:
        rect = QRect(all.right() - comboArrow, all.top(), comboArrow, all.height());
        break;
    default:
        return all;
    }
    return QStyle::visualRect(option.direction, all, rect);
}

void paintSpin(const QStyleOptionSpinBox &option, QPainter *painter, const QWidget *widget)
{
    paintFieldBox(option, painter, widget, false);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto step = [&](QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag flag,
                          Qt::ArrowType arrow) {
        const QRect rect = spinPart(option, part);
        const bool enabled
            = option.stepEnabled.testFlag(flag) && option.state.testFlag(QStyle::State_Enabled);
        if (enabled && option.activeSubControls.testFlag(part))
            paintBox(painter, rect, 4,
                color(Tone::Press, option.state.testFlag(QStyle::State_Sunken) ? 1.0 : 0.6));
        paintChevron(painter, rect, arrow, color(enabled ? Tone::Muted : Tone::Disabled));
    };
    step(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Qt::UpArrow);
    step(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Qt::DownArrow);
}

QRect spinPart(const QStyleOptionSpinBox &option, QStyle::SubControl part)
{
    const QRect &all = option.rect;
    const int steps = option.buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : spinStep;
    const int half = (all.height() - 6) / 2;
    QRect rect;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        rect = QRect(all.right() - steps - 2, all.top() + 3, steps, half);
        break;
    case QStyle::SC_SpinBoxDown:
        rect = QRect(all.right() - steps - 2, all.top() + 3 + half, steps, half);
        break;
    case QStyle::SC_SpinBoxEditField:
        rect = all.adjusted(7, 2, -steps - 4, -2);
        break;
    default:
        return all;
    }
    return QStyle::visualRect(option.direction, all, rect);
}

} // namespace cognigy
