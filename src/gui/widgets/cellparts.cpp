// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/cellparts.h"

#include "base/environment.h"
#include "gui/style/fonts.h"
#include "gui/style/marks.h"

#include <QModelIndex>

#include <cmath>

namespace cognigy {

CellParts::CellParts(const QModelIndex &index)
    : text(index.data(Qt::DisplayRole).toString())
    , second(index.data(SecondLineRole).toString())
    , icon(index.data(IconNameRole).toString())
    , state(static_cast<RowState>(index.data(StateRole).toInt()))
    , tone(static_cast<TextTone>(index.data(ToneRole).toInt()))
    , muted(index.data(MutedRole).toBool())
    , number(index.data(NumberRole).toBool())
    , mono(index.data(MonoRole).toBool())
    , strong(index.data(StrongRole).toBool() || !second.isEmpty())
    , off(!index.flags().testFlag(Qt::ItemIsEnabled))
{
    if (const QVariant value = index.data(Qt::CheckStateRole); value.isValid())
        tick = static_cast<Qt::CheckState>(value.toInt());
    if (const QVariant value = index.data(StageRole); value.isValid())
        stage = value.toInt();
    if (const QVariant value = index.data(ProgressRole); value.isValid())
        progress = value.toInt();
}

QFont CellParts::font() const
{
    if (mono)
        return fontOf(Type::Mono);
    return fontOf(strong ? Type::Strong : Type::Body);
}

int CellParts::leading() const
{
    int width = 0;
    if (!icon.isEmpty())
        width += 16 + 8;
    if (stage)
        width += static_cast<int>(std::ceil(stageTagSize(static_cast<Stage>(*stage), 16).width()))
            + 8;
    if (state != RowState::None)
        width += markSize + 6;
    return width;
}

} // namespace cognigy
