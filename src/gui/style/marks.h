// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/environment.h"
#include "gui/style/tokens.h"
#include "models/roles.h"

#include <QIcon>
#include <QRectF>
#include <QString>

class QPainter;

namespace cognigy {

/// The size in which marks are designed; they can be drawn at any.
inline constexpr int markSize = 14;

/// Draws the shape of a state. A running ring is turned by `turn`, 0…1 of a full circle.
void paintMark(QPainter *painter, const QRectF &rect, RowState state, qreal turn = 0);

/// The same as an icon that follows the theme.
QIcon markIcon(RowState state);

/// The word that goes with the shape, translated: "Ready", "Running" …
QString wordOf(RowState state);

/// Colour of a state's shape, of its words where they stand alone, and of the ground below them.
Tone markTone(RowState state);
Tone inkOf(RowState state);
Tone tintOf(RowState state);

/// Ink of a text by its meaning.
Tone toneOf(TextTone tone);

/// Draws a stage tag: DEV outlined, QA outlined and tinted, PROD solid. The rectangle is filled.
void paintStageTag(QPainter *painter, const QRectF &rect, Stage stage);

/// What a tag of that height needs: 16 in rows, 18 alone, 20…22 in headings.
QSizeF stageTagSize(Stage stage, int height);

/// A stage's ink, as outline, stripe or word.
Tone toneOf(Stage stage);

} // namespace cognigy
