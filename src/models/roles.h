// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qnamespace.h>

namespace cognigy {

/// What the models of this program say about a cell beside Qt's own roles. Delegates read these and
/// know no resource. `Qt::CheckStateRole` on column 0 is the tick; `Qt::ToolTipRole` the exact
/// value.
enum ItemRole : int {
    SecondLineRole = Qt::UserRole + 1, ///< QString: the quiet second line of a two-line cell
    StateRole, ///< int, a RowState: the mark before the word
    StageRole, ///< int, a base `Stage`: the DEV, QA or PROD tag before the text; absent: no tag
    ToneRole, ///< int, a TextTone: the ink of the text; absent: normal
    MutedRole, ///< bool: the text is quiet ("—", "not prepared")
    NumberRole, ///< bool: right-aligned with digits of equal width
    MonoRole, ///< bool: an id; monospaced, elided in the middle
    IconNameRole, ///< QString: name of an icon of our engine, without path or suffix
    CountRole, ///< QString: the quiet number at the right of a navigator row ("7/10")
    LockedRole, ///< bool: padlock at the right of a navigator row
    PinnedRole, ///< bool: star on a navigator row
    SeparatorRole, ///< bool: this row is a hairline, nothing else
    StrongRole, ///< bool: weight 500, for names that head something
    ProgressRole, ///< int 0…100: a bar; negative: running without an end in sight; absent: no bar
    SortRole, ///< typed QVariant that columns are sorted by; invalid: missing, goes last
    IdentityRole, ///< QString: what stays the same across a refresh (reference id, else `_id`)
    IdRole, ///< QString: the `_id`
    ReferenceIdRole, ///< QString: the reference id; empty where the kind has none
    CopyRole, ///< QString: what Ctrl+C writes for the cell; absent: the display text
    KindRole, ///< int: what kind of node a tree row is; each tree model names its own
    FirstFreeRole = Qt::UserRole + 100 ///< roles of one model alone start here
};

/// Marks of rows: each is drawn as a shape of its own and stands before its word.
enum class RowState { None, Ready, Running, Waiting, Warning, Failed, Locked, Stale, Information };

/// Ink of a text that stands alone. In rows the word of a state stays in the normal ink.
enum class TextTone { Normal, Muted, Accent, Ok, Run, Warn, Error, Stale, Prod };

} // namespace cognigy
