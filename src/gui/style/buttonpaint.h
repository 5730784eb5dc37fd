// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyleOption>

class QPainter;
class QSize;
class QWidget;

namespace cognigy {

/// Painting of everything that is pressed. Sizes in `option` are those of the whole widget.

void paintPushPanel(const QStyleOption &option, QPainter *painter, const QWidget *widget);
void paintPushLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget);
void paintToolButton(
    const QStyleOptionToolButton &option, QPainter *painter, const QWidget *widget);

/// Check box (also of items) and radio button; a focus ring takes the place of the edge.
void paintCheck(const QStyleOption &option, QPainter *painter);
void paintRadio(const QStyleOption &option, QPainter *painter);

QSize pushSize(const QStyleOptionButton &option, const QWidget *widget);
QSize toolSize(const QStyleOptionToolButton &option, const QWidget *widget);

} // namespace cognigy
