// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/style/buttonpaint.h"
#include "gui/style/consolestyle.h"
#include "gui/style/fieldpaint.h"
#include "gui/style/fonts.h"
#include "gui/style/framepaint.h"
#include "gui/style/optioncast.h"

#include <QAbstractItemView>
#include <QDialog>
#include <QWidget>

namespace cognigy {

namespace {

int fieldHeight(const QWidget *widget)
{
    return heightFor(widget && qobject_cast<const QDialog *>(widget->window()) ? 30 : 28);
}

QSize tabSize(const QStyleOptionTab &option)
{
    int width = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width() + 12;
    width += option.rightButtonSize.width() > 0 ? option.rightButtonSize.width() + 4 : 12;
    if (option.leftButtonSize.width() > 0)
        width += option.leftButtonSize.width();
    if (!option.icon.isNull())
        width += option.iconSize.width() + 6;
    return {width, heightFor(34)};
}

QSize headerSize(const QStyleOptionHeader &option, const QSize &content)
{
    QSize size = content;
    if (option.orientation == Qt::Horizontal) {
        size.setHeight(heightFor(28, fontOf(Type::Label)));
        size.setWidth(option.fontMetrics.horizontalAdvance(option.text) + 16
            + (option.sortIndicator != QStyleOptionHeader::None ? 16 : 0));
    }
    return size;
}

} // namespace

QSize ConsoleStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        if (const auto *button = cast<QStyleOptionButton>(option))
            return pushSize(*button, widget);
        break;
    case CT_ToolButton:
        if (const auto *button = cast<QStyleOptionToolButton>(option))
            return toolSize(*button, widget);
        break;
    case CT_LineEdit:
        if (const auto *frame = cast<QStyleOptionFrame>(option); frame && frame->lineWidth > 0)
            return {size.width() + 12, fieldHeight(widget)};
        return size;
    case CT_ComboBox:
        return {size.width() + 36, fieldHeight(widget)};
    case CT_SpinBox:
        return {size.width() + 12, fieldHeight(widget)};
    case CT_CheckBox:
    case CT_RadioButton: {
        QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
        return result.expandedTo({26, 26});
    }
    case CT_TabBarTab:
        if (const auto *tab = cast<QStyleOptionTab>(option))
            return tabSize(*tab);
        break;
    case CT_HeaderSection:
        if (const auto *header = cast<QStyleOptionHeader>(option))
            return headerSize(*header, size);
        break;
    case CT_MenuItem:
        if (const auto *item = cast<QStyleOptionMenuItem>(option))
            return menuItemSize(*item);
        break;
    case CT_MenuBarItem:
        return {size.width() + 18, heightFor(26)};
    case CT_ProgressBar:
        return {std::max(80, size.width()), 12};
    case CT_ItemViewItem: {
        QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {result.width(), std::max(result.height(), heightFor(26))};
    }
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect ConsoleStyle::subElementRect(
    SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents:
        if (const auto *frame = cast<QStyleOptionFrame>(option); frame && frame->lineWidth > 0)
            return option->rect.adjusted(6, 1, -6, -1);
        return option->rect;
    case SE_TabBarTabText:
    case SE_TabBarTabLeftButton:
    case SE_TabBarTabRightButton:
        if (const auto *tab = cast<QStyleOptionTab>(option))
            return tabPart(*tab, element);
        break;
    case SE_HeaderLabel:
        return option->rect.adjusted(8, 0, -8, 0);
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
        return option->rect;
    case SE_ProgressBarLabel:
        return {};
    case SE_PushButtonFocusRect:
    case SE_PushButtonContents:
        return option->rect;
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect ConsoleStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
    SubControl subControl, const QWidget *widget) const
{
    switch (control) {
    case CC_ScrollBar:
        if (const auto *bar = cast<QStyleOptionSlider>(option))
            return scrollPart(*bar, subControl);
        break;
    case CC_ComboBox:
        if (const auto *box = cast<QStyleOptionComboBox>(option);
            box && subControl != SC_ComboBoxListBoxPopup)
            return comboPart(*box, subControl);
        break;
    case CC_SpinBox:
        if (const auto *box = cast<QStyleOptionSpinBox>(option))
            return spinPart(*box, subControl);
        break;
    default:
        break;
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

} // namespace cognigy
