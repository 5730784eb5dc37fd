// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>

namespace cognigy {

/// The sizes and weights of this program, all derived from the application's font.
enum class Type {
    Body, ///< 13/400
    Strong, ///< 13/500: names, buttons, tabs
    Heavy, ///< 13/600: an environment's name, counts that lead
    Title, ///< 16/600: page or dialog
    BigTitle, ///< 18/600: wizard
    CardTitle, ///< 14/600: error card
    Palette, ///< 15/400: the line of the command palette
    Small, ///< 12/400: second line, status bar
    Label, ///< 12/500: headers, field labels
    Section, ///< 12/600: dock title, section head
    KeyCap, ///< 11/500
    Mono, ///< 12, equal widths: ids, keys, traces, JSON
};

QFont fontOf(Type type);

/// A stage tag's font: capitals 700 with a little air.
QFont tagFont(int height);

/// Inter where it is installed (unless the user wants the system's font), and the weights of tabs
/// and buttons as class fonts, so that they are measured as they are drawn.
void setApplicationFonts(bool systemFont = false);

/// A height of the design's table, which grows by what the font is larger than designed for.
int heightFor(int atNormalSize, const QFont &font = fontOf(Type::Body));

} // namespace cognigy
