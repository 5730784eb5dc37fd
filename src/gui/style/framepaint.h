// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyle>
#include <QStyleOption>

class QPainter;
class QWidget;

namespace cognigy {

/// Painting of what holds the content: tabs, headers, dock titles, menus, bars, frames.

void paintTabShape(const QStyleOptionTab &option, QPainter *painter);
void paintTabLabel(const QStyleOptionTab &option, QPainter *painter, const QWidget *widget);
QRect tabPart(const QStyleOptionTab &option, QStyle::SubElement part);
void paintTabClose(const QStyleOption &option, QPainter *painter);

void paintHeaderSection(const QStyleOptionHeader &option, QPainter *painter);
void paintHeaderLabel(const QStyleOptionHeader &option, QPainter *painter);

void paintDockTitle(const QStyleOptionDockWidget &option, QPainter *painter);

void paintMenuPanel(const QStyleOption &option, QPainter *painter);
void paintMenuItem(const QStyleOptionMenuItem &option, QPainter *painter, const QWidget *widget);
QSize menuItemSize(const QStyleOptionMenuItem &option);
void paintMenuBarItem(const QStyleOptionMenuItem &option, QPainter *painter, const QWidget *widget);

void paintScrollBar(const QStyleOptionSlider &option, QPainter *painter);
QRect scrollPart(const QStyleOptionSlider &option, QStyle::SubControl part);

void paintProgress(const QStyleOptionProgressBar &option, QPainter *painter);

/// QFrame: a line becomes a hairline, text areas a field, views in dialogs an inset box.
void paintFrame(const QStyleOption &option, QPainter *painter, const QWidget *widget);

} // namespace cognigy
