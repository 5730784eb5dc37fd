// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyle>
#include <QStyleOption>

class QPainter;
class QWidget;

namespace cognigy {

/// The box of everything that is typed into or chosen from: ground, edge, and the ring in its
/// place.
void paintFieldBox(
    const QStyleOption &option, QPainter *painter, const QWidget *widget, bool plain);

void paintCombo(const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget);
void paintComboLabel(const QStyleOptionComboBox &option, QPainter *painter);
QRect comboPart(const QStyleOptionComboBox &option, QStyle::SubControl part);

void paintSpin(const QStyleOptionSpinBox &option, QPainter *painter, const QWidget *widget);
QRect spinPart(const QStyleOptionSpinBox &option, QStyle::SubControl part);

} // namespace cognigy
