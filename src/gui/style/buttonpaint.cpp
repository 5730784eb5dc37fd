// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/style/buttonpaint.h"

#include "gui/style/fonts.h"
#include "gui/style/icons.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QDialog>
#include <QPainter>
#include <QPushButton>
#include <QWizard>

namespace cognigy {

namespace {

constexpr int iconGap = 6;
constexpr int chevronWidth = 20;
constexpr int minimumPush = 60;

bool hasProperty(const QWidget *widget, const char *property)
{
    return widget && widget->property(property).toBool();
}

bool inState(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

/// Pressed, hovered or plain ground, laid over what the button stands on.
QColor grounded(const QStyleOption &option, const QColor &plain, const QColor &pressed)
{
    if (!inState(option, QStyle::State_Enabled))
        return plain;
    if (inState(option, QStyle::State_Sunken) || inState(option, QStyle::State_On))
        return pressed;
    if (inState(option, QStyle::State_MouseOver))
        return plain.alpha() == 0 ? color(Tone::Press, 0.6) : mixed(plain, pressed, 0.6);
    return plain;
}

void paintPlain(const QStyleOption &option, QPainter *painter, const QRectF &box)
{
    const bool enabled = inState(option, QStyle::State_Enabled);
    const QColor fill = enabled ? color(Tone::Control) : QColor(Qt::transparent);
    paintBox(painter, box, 6, grounded(option, fill, color(Tone::Press)),
        enabled ? color(Tone::ButtonLine) : color(Tone::Line));
}

void paintFilled(const QStyleOption &option, QPainter *painter, const QRectF &box, bool danger)
{
    if (!inState(option, QStyle::State_Enabled)) {
        paintBox(painter, box, 6, color(Tone::Press, 0.6), color(Tone::Line));
        return;
    }
    const QColor fill = color(danger ? Tone::ProdFill : Tone::AccentFill);
    const QColor edge = !danger && currentTheme() == Theme::Dark ? color(Tone::Accent) : fill;
    paintBox(painter, box, 6, grounded(option, fill, mixed(fill, Qt::black, 0.2)),
        inState(option, QStyle::State_MouseOver) ? mixed(edge, Qt::black, 0.1) : edge);
}

QColor labelInk(const QStyleOption &option, const QWidget *widget)
{
    if (!inState(option, QStyle::State_Enabled))
        return color(Tone::Disabled);
    if (hasProperty(widget, "danger"))
        return color(Tone::OnProd);
    return color(hasProperty(widget, "primary") ? Tone::OnAccent : Tone::Text);
}

QPixmap buttonIcon(const QStyleOption &option, const QIcon &icon, const QSize &size,
    const QWidget *widget, QPainter *painter)
{
    auto mode = inState(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled;
    if (mode == QIcon::Normal
        && (inState(option, QStyle::State_MouseOver) || inState(option, QStyle::State_On)))
        mode = QIcon::Active;
    const QPixmap pixmap = icon.pixmap(size, painter->device()->devicePixelRatioF(), mode);
    const bool filled = hasProperty(widget, "danger") || hasProperty(widget, "primary");
    return filled && mode != QIcon::Disabled ? tinted(pixmap, labelInk(option, widget)) : pixmap;
}

int mnemonicFlags(const QStyleOption &option, const QWidget *widget)
{
    const auto *style = widget ? widget->style() : nullptr;
    const bool shown = style && style->styleHint(QStyle::SH_UnderlineShortcut, &option, widget);
    return shown ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
}

/// Icon and words side by side, in the middle of the rectangle or at its left.
void paintLabel(QPainter *painter, const QRect &rect, Qt::Alignment alignment,
    const QPixmap &pixmap, const QString &text, int flags)
{
    const QSize iconSize
        = pixmap.isNull() ? QSize(0, 0) : (pixmap.size() / pixmap.devicePixelRatio());
    const QFontMetrics metrics = painter->fontMetrics();
    const int gap = pixmap.isNull() || text.isEmpty() ? 0 : iconGap;
    const int room = rect.width() - iconSize.width() - gap;
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room, Qt::TextShowMnemonic);
    const int textWidth = text.isEmpty() ? 0 : metrics.size(Qt::TextShowMnemonic, shown).width();
    const int width = iconSize.width() + gap + textWidth;
    int x = rect.left();
    if (alignment & Qt::AlignHCenter)
        x += std::max(0, (rect.width() - width) / 2);
    if (!pixmap.isNull())
        painter->drawPixmap(x, rect.top() + (rect.height() - iconSize.height()) / 2, pixmap);
    painter->drawText(QRect(x + iconSize.width() + gap, rect.top(), textWidth + 1, rect.height()),
        Qt::AlignLeft | Qt::AlignVCenter | flags, shown);
}

bool arrowShown(const QStyleOptionToolButton &option)
{
    return option.features.testFlag(QStyleOptionToolButton::Arrow)
        && option.toolButtonStyle != Qt::ToolButtonTextOnly;
}

bool textShown(const QStyleOptionToolButton &option)
{
    return !option.text.isEmpty()
        && (option.toolButtonStyle != Qt::ToolButtonIconOnly
            || (option.icon.isNull() && !arrowShown(option)));
}

bool iconShown(const QStyleOptionToolButton &option)
{
    return !option.icon.isNull() && option.toolButtonStyle != Qt::ToolButtonTextOnly
        && !arrowShown(option);
}

bool menuShown(const QStyleOptionToolButton &option)
{
    return option.features
        & (QStyleOptionToolButton::HasMenu | QStyleOptionToolButton::Menu
            | QStyleOptionToolButton::MenuButtonPopup)
        && textShown(option);
}

} // namespace

void paintPushPanel(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const bool ring = inState(option, QStyle::State_HasFocus);
    const int inset = ring ? ringInset() : 0;
    const QRectF box = QRectF(option.rect).adjusted(inset, inset, -inset, -inset);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool flat = button && button->features.testFlag(QStyleOptionButton::Flat);
    if (hasProperty(widget, "primary") || hasProperty(widget, "danger"))
        paintFilled(option, painter, box, hasProperty(widget, "danger"));
    else if (flat)
        paintBox(painter, box, 6, grounded(option, Qt::transparent, color(Tone::Press)));
    else
        paintPlain(option, painter, box);
    if (ring)
        paintRing(painter, option.rect, 6);
}

void paintPushLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget)
{
    const bool menu = option.features.testFlag(QStyleOptionButton::HasMenu);
    const QRect rect = option.rect.adjusted(8, 0, menu ? -chevronWidth : -8, 0);
    const QColor ink = labelInk(option, widget);
    painter->setPen(ink);
    const QPixmap pixmap = option.icon.isNull()
        ? QPixmap()
        : buttonIcon(option, option.icon, option.iconSize, widget, painter);
    paintLabel(painter, rect, Qt::AlignHCenter, pixmap, option.text, mnemonicFlags(option, widget));
    if (menu)
        paintChevron(painter,
            QRect(option.rect.right() - chevronWidth - 2, option.rect.top(), chevronWidth,
                option.rect.height()),
            Qt::DownArrow, ink);
}

void paintToolButton(const QStyleOptionToolButton &option, QPainter *painter, const QWidget *widget)
{
    const bool ring = inState(option, QStyle::State_HasFocus);
    const int inset = ring ? ringInset() : 0;
    const QRectF box = QRectF(option.rect).adjusted(inset, inset, -inset, -inset);
    if (hasProperty(widget, "boxed"))
        paintPlain(option, painter, box);
    else
        paintBox(painter, box, hasProperty(widget, "segment") ? 0 : 6,
            grounded(option, Qt::transparent, color(Tone::Press)));
    if (ring)
        paintRing(painter, option.rect, 6);

    const bool enabled = inState(option, QStyle::State_Enabled);
    Tone tone = hasProperty(widget, "segment") ? Tone::Muted : Tone::Text;
    if (!enabled)
        tone = Tone::Disabled;
    painter->setPen(color(tone));
    painter->setFont(option.font);
    QPixmap pixmap;
    if (iconShown(option))
        pixmap = buttonIcon(option, option.icon, option.iconSize, widget, painter);
    const bool text = textShown(option);
    const int side = text ? 8 : 0;
    const int right = menuShown(option) ? chevronWidth + 4 : side;
    QRect label = option.rect.adjusted(side, 0, -right, 0);
    if (arrowShown(option)) {
        QRect arrow = label;
        if (text) {
            arrow.setWidth(16);
            label.setLeft(label.left() + 16 + iconGap);
        }
        paintChevron(painter, arrow, option.arrowType, color(tone));
    }
    paintLabel(painter, label, menuShown(option) ? Qt::AlignLeft : Qt::AlignHCenter, pixmap,
        text ? option.text : QString(), mnemonicFlags(option, widget));
    if (menuShown(option))
        paintChevron(painter,
            QRect(option.rect.right() - chevronWidth - 3, option.rect.top(), chevronWidth,
                option.rect.height()),
            Qt::DownArrow, color(tone));
}

void paintCheck(const QStyleOption &option, QPainter *painter)
{
    const bool enabled = inState(option, QStyle::State_Enabled);
    const bool on = inState(option, QStyle::State_On);
    const bool partly = inState(option, QStyle::State_NoChange);
    const bool ring = inState(option, QStyle::State_HasFocus);
    const int side = std::min({16, option.rect.width(), option.rect.height()});
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    QColor fill = color(enabled ? Tone::Surface : Tone::Canvas);
    QColor edge = color(enabled ? Tone::LineStrong : Tone::ButtonLine);
    QColor ink = color(Tone::Disabled);
    if (enabled && (on || partly)) {
        fill = color(Tone::AccentFill);
        edge = currentTheme() == Theme::Dark ? color(Tone::Accent) : fill;
        ink = color(Tone::OnAccent);
    } else if (inState(option, QStyle::State_Sunken)) {
        fill = color(Tone::Press);
    }
    if (ring) {
        paintRing(painter, box, 4);
        const int inset = ringInset();
        paintBox(painter, box.adjusted(inset, inset, -inset, -inset), 2,
            on || partly ? fill : QColor(Qt::transparent));
    } else {
        paintBox(painter, box, 4, fill, edge);
    }
    if (partly)
        painter->fillRect(QRectF(box.center().x() - 4, box.center().y() - 1, 8, 2), ink);
    else if (on)
        paintTick(painter, box, ink);
}

void paintRadio(const QStyleOption &option, QPainter *painter)
{
    const bool enabled = inState(option, QStyle::State_Enabled);
    const bool on = inState(option, QStyle::State_On);
    QRectF box(0, 0, 16, 16);
    box.moveCenter(QRectF(option.rect).center());
    QColor fill = color(enabled ? Tone::Surface : Tone::Canvas);
    QColor edge = color(enabled ? Tone::LineStrong : Tone::ButtonLine);
    if (enabled && on) {
        fill = color(Tone::AccentFill);
        edge = currentTheme() == Theme::Dark ? color(Tone::Accent) : fill;
    }
    if (inState(option, QStyle::State_HasFocus)) {
        paintRing(painter, box, 8);
        const int inset = ringInset();
        paintBox(painter, box.adjusted(inset, inset, -inset, -inset), 8 - inset,
            on ? fill : QColor(Qt::transparent));
    } else {
        paintBox(painter, box, 8, fill, edge);
    }
    if (on) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(color(enabled ? Tone::OnAccent : Tone::Disabled));
        painter->drawEllipse(box.center(), 2.6, 2.6);
        painter->restore();
    }
}

QSize pushSize(const QStyleOptionButton &option, const QWidget *widget)
{
    const QSize text = option.fontMetrics.size(Qt::TextShowMnemonic, option.text);
    int width = text.width() + 24;
    if (!option.icon.isNull())
        width += option.iconSize.width() + iconGap;
    if (option.features.testFlag(QStyleOptionButton::HasMenu))
        width += chevronWidth - 4;
    const bool inDialog = widget && qobject_cast<const QDialog *>(widget->window());
    return {std::max(width, minimumPush), heightFor(inDialog ? 30 : 28)};
}

QSize toolSize(const QStyleOptionToolButton &option, const QWidget *widget)
{
    const int height = heightFor(hasProperty(widget, "segment") ? 26 : 28);
    if (!textShown(option))
        return {std::max(height, option.iconSize.width() + 12), height};
    int width = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width()
        + (hasProperty(widget, "segment") ? 20 : 18);
    if (arrowShown(option))
        width += 16 + iconGap;
    else if (iconShown(option))
        width += option.iconSize.width() + iconGap;
    if (menuShown(option))
        width += chevronWidth - 4;
    return {width, height};
}

} // namespace cognigy
