// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

namespace cognigy {

enum class Theme { Light, Dark, Contrast };

/// The roles that a colour plays. Nothing but the table behind `color` names a colour.
enum class Tone {
    Canvas, ///< window, toolbar, docks, status bar
    Surface, ///< tables, fields, pages
    Raised, ///< menus, dialogs, toasts
    Control, ///< plain buttons, combo boxes
    Sunken, ///< skeleton, tracks, key caps, free slots
    Hover, ///< row and header under the pointer
    Press, ///< pressed, checked tool button; at 60 %: its hover
    Line, ///< hairlines, decorative
    ButtonLine, ///< edge of plain buttons
    LineStrong, ///< edge of fields, boxes, free slots; scroll handle
    Text, ///< main ink, also on selection
    Muted, ///< second line, labels, headers, icons
    Faint, ///< placeholder, a tab's cross
    Disabled, ///< off; exempt from contrast, always shown with a reason
    Accent, ///< links, tab line, slot cells, progress
    AccentFill, ///< primary button, ticked box
    OnAccent, ///< ink on AccentFill
    Focus, ///< ring
    Select, ///< selected row, view has focus
    SelectOff, ///< selected row, focus elsewhere
    Dev, ///< DEV: outlined tag
    Qa, ///< QA: outlined and tinted tag
    QaTint, ///< ground of the QA tag
    Prod, ///< PROD as a word in running text
    ProdFill, ///< PROD: solid tag, stripe, danger button
    OnProd, ///< ink on ProdFill
    Ok, ///< ready, done
    OkTint, ///< ground under Ok
    Run, ///< running, information
    RunTint, ///< ground under Run; chips, bulk bar
    Wait, ///< waiting, locked
    WaitTint, ///< ground under Wait
    Warn, ///< words of a warning
    WarnTint, ///< ground under Warn
    WarnMark, ///< triangle, full meter, super line; never text
    Error, ///< failure
    ErrorTint, ///< ground under Error
    Stale, ///< seen some time ago
    StaleTint, ///< ground under Stale
};

/// The last role, for loops over all.
inline constexpr Tone lastTone = Tone::StaleTint;

/// The colour of a role in a theme.
QColor color(Tone tone, Theme theme);

/// The colour of a role in the theme that the application shows now.
QColor color(Tone tone);

/// The same with an opacity of 0…1; opaque in the contrast theme, which knows no transparency.
QColor color(Tone tone, qreal opacity);

/// Contrast ratio by WCAG 2.1 of two opaque colours: 1…21.
qreal contrastRatio(const QColor &a, const QColor &b);

} // namespace cognigy
