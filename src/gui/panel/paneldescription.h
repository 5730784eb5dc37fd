// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QList>
#include <QModelIndex>
#include <QString>

#include <functional>

namespace cognigy {

/// Something that people can do in a panel. It never vanishes: where it cannot run it is off and
/// says why.
struct PanelAction {
    /// How many rows it works on.
    enum class Needs {
        Nothing, ///< stands beside the filter line
        One, ///< the current row; in the context menu
        Some ///< the ticked rows, else the selected ones; in the bulk bar and the context menu
    };

    QString id; ///< what the panel emits, e.g. `snapshot.restore`
    QString text;
    QString icon{};
    Needs needs = Needs::One;
    QKeySequence shortcut{};
    QString operation{}; ///< the API operation that it runs, for rights; empty: always allowed
    bool writes = false; ///< off while the environment is locked against writing
    bool danger = false; ///< stands last, behind a rule
    bool inBar = false; ///< works on one row, and stands in the bulk bar all the same
    /// Why it cannot run on one row (column 0), in words; empty where it can.
    std::function<QString(const QModelIndex &row)> whyNot{};
};

/// How wide a column is and when it leaves a narrow panel.
struct PanelColumn {
    QString key; ///< as the model names it
    int widest = 160; ///< cap of the width that its content asks for, in px at 13 px type
    int leavesAs = 0; ///< 0: never; 1 leaves first, then 2 …
    int least = 0; ///< not narrower than this; 0: two thirds of `widest`
};

/// What a panel says while there is nothing to show.
struct PanelEmptyText {
    QString icon;
    QString title;
    QString text; ///< what it is good for, and what to do first
    QString primaryAction{}; ///< id of the action of the filled button; empty: none
    QString plainAction{}; ///< id of a second way; empty: none
};

/// Everything that the one panel class has to know about a resource. Data, no subclass.
struct PanelDescription {
    QString key; ///< stays the same for ever: settings are kept under it
    QString title; ///< "Snapshots"
    QString icon{};
    QString doing; ///< completes "Could not …": "list the Snapshots"
    QString readOperation; ///< the API operation that fills it: names the missing role
    bool twoLines = false; ///< rows have a quiet second line
    bool tickable = false; ///< rows can be ticked for the bulk bar
    QString stretches = QStringLiteral("name"); ///< key of the column that takes what is left
    QList<PanelColumn> columns{}; ///< in their order; columns that are not named are hidden
    QString sortKey{}; ///< sorted by this at first; empty: as the server sends
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    QList<PanelAction> actions{};
    QString openAction{}; ///< id of what Enter and a double click do; empty: nothing
    PanelEmptyText empty{};
    QString filterHint{}; ///< placeholder of the filter; empty: "Filter"
    int slotCount = 0; ///< a meter "7 of 10 slots" where more than 0
    bool expands = false; ///< a tree opens all its branches
    bool listAndTree = false; ///< where the panel has a tree, a list of the same rows as well
};

} // namespace cognigy
