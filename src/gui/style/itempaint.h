// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyleOption>

class QPainter;
class QWidget;

namespace cognigy {

/// A row's ground: in trees rounded and as wide as the view, elsewhere flat under one cell.
void paintTreeRow(const QStyleOptionViewItem &option, QPainter *painter, const QWidget *widget);
void paintItemGround(const QStyleOptionViewItem &option, QPainter *painter, const QWidget *widget);

/// The chevron of a tree's branch; no lines.
void paintBranch(const QStyleOption &option, QPainter *painter);

/// The colour under a row in its state; transparent where it has none.
QColor rowGround(bool selected, bool viewActive, bool hovered);

} // namespace cognigy
