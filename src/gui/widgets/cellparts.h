// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/roles.h"

#include <QFont>
#include <QString>

#include <optional>

class QModelIndex;

namespace cognigy {

/// What a cell shows, read once from its roles.
struct CellParts {
    explicit CellParts(const QModelIndex &index);

    QString text;
    QString second;
    QString icon;
    std::optional<Qt::CheckState> tick;
    std::optional<int> stage;
    RowState state = RowState::None;
    TextTone tone = TextTone::Normal;
    std::optional<int> progress;
    bool muted = false;
    bool number = false;
    bool mono = false;
    bool strong = false;
    bool off = false;

    QFont font() const;
    /// Room that everything left of the words takes, with its gaps.
    int leading() const;
};

} // namespace cognigy
