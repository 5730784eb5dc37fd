// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/style/framepaint.h"

#include "gui/style/fieldpaint.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QAbstractItemView>
#include <QDialog>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace cognigy {

void paintScrollBar(const QStyleOptionSlider &option, QPainter *painter)
{
    if (option.maximum <= option.minimum)
        return;
    const bool active = option.state.testFlag(QStyle::State_MouseOver)
        || option.state.testFlag(QStyle::State_Sunken);
    const qreal width = active ? 6 : 4;
    QRectF handle = scrollPart(option, QStyle::SC_ScrollBarSlider);
    if (option.orientation == Qt::Vertical)
        handle
            = QRectF(handle.center().x() - width / 2, handle.top() + 2, width, handle.height() - 4);
    else
        handle
            = QRectF(handle.left() + 2, handle.center().y() - width / 2, handle.width() - 4, width);
    paintBox(painter, handle, width / 2, color(Tone::LineStrong, active ? 1.0 : 0.6));
}

QRect scrollPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const QRect &all = option.rect;
    const bool vertical = option.orientation == Qt::Vertical;
    const int length = vertical ? all.height() : all.width();
    const int range = option.maximum - option.minimum;
    int handle = length;
    if (range > 0) {
        const qint64 span = qint64(range) + option.pageStep;
        handle = static_cast<int>(qint64(option.pageStep) * length / std::max<qint64>(1, span));
        handle = std::min(length, std::max(32, handle));
    }
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - handle, option.upsideDown);
    int from = 0;
    int size = 0;
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        from = start;
        size = handle;
        break;
    case QStyle::SC_ScrollBarSubPage:
        size = start;
        break;
    case QStyle::SC_ScrollBarAddPage:
        from = start + handle;
        size = length - from;
        break;
    case QStyle::SC_ScrollBarGroove:
        return all;
    default:
        return {};
    }
    const QRect rect = vertical ? QRect(all.left(), all.top() + from, all.width(), size)
                                : QRect(all.left() + from, all.top(), size, all.height());
    return QStyle::visualRect(option.direction, all, rect);
}

void paintProgress(const QStyleOptionProgressBar &option, QPainter *painter)
{
    constexpr int thick = 4;
    QRectF track(
        option.rect.left(), option.rect.center().y() - thick / 2 + 0.0, option.rect.width(), thick);
    const bool contrast = currentTheme() == Theme::Contrast;
    paintBox(painter, track, 2, color(Tone::Sunken),
        contrast ? color(Tone::LineStrong) : QColor(Qt::transparent));
    QRectF bar = track;
    if (option.maximum <= option.minimum) {
        // No end in sight: a still piece, since only spinners may move by themselves.
        bar.setWidth(track.width() * 0.3);
        bar.moveCenter(track.center());
    } else {
        const qreal share = (option.progress - option.minimum)
            / static_cast<qreal>(option.maximum - option.minimum);
        bar.setWidth(track.width() * std::clamp(share, 0.0, 1.0));
        if (option.direction == Qt::RightToLeft)
            bar.moveRight(track.right());
    }
    if (bar.width() > 0)
        paintBox(painter, bar, 2, color(Tone::Accent));
}

namespace {

/// An inset box says by its property on which tint it lies.
std::optional<Tone> tintOfPlane(const QWidget *widget)
{
    const QString plane = widget ? widget->property("plane").toString() : QString();
    if (plane == "ok"_L1)
        return Tone::OkTint;
    if (plane == "run"_L1)
        return Tone::RunTint;
    if (plane == "wait"_L1)
        return Tone::WaitTint;
    if (plane == "warn"_L1)
        return Tone::WarnTint;
    if (plane == "error"_L1)
        return Tone::ErrorTint;
    if (plane == "stale"_L1)
        return Tone::StaleTint;
    return {};
}

bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

} // namespace

void paintFrame(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    if (const auto tint = tintOfPlane(widget)) {
        const bool contrast = currentTheme() == Theme::Contrast;
        paintBox(painter, option.rect, 6, color(*tint),
            contrast ? color(Tone::LineStrong) : QColor(Qt::transparent));
    } else if (widget && widget->inherits("QComboBoxPrivateContainer")) {
        paintBox(painter, option.rect, 0, color(Tone::Raised), color(Tone::ButtonLine));
    } else if (isTextArea(widget)) {
        QStyleOption field(option);
        field.state.setFlag(QStyle::State_HasFocus, widget->hasFocus());
        paintFieldBox(field, painter, widget, false);
    } else if (qobject_cast<const QAbstractItemView *>(widget)
        && qobject_cast<const QDialog *>(widget->window())) {
        paintBox(painter, option.rect, 6, color(Tone::Surface), color(Tone::ButtonLine));
    }
}

} // namespace cognigy
