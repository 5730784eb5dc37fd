// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/style/consolestyle.h"

#include "gui/style/buttonpaint.h"
#include "gui/style/fieldpaint.h"
#include "gui/style/framepaint.h"
#include "gui/style/icons.h"
#include "gui/style/itempaint.h"
#include "gui/style/marks.h"
#include "gui/style/optioncast.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QDialog>
#include <QFrame>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace cognigy {

namespace {

/// Which of Qt's own widgets stay quiet because they paint their ring with their panel.
bool paintsOwnRing(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QTabBar *>(widget)
        || qobject_cast<const QComboBox *>(widget) || widget == nullptr;
}

} // namespace

ConsoleStyle::ConsoleStyle()
    : QProxyStyle(u"Fusion"_s)
{
    setObjectName(u"console"_s);
}

void ConsoleStyle::polish(QPalette &palette)
{
    palette = paletteOf(currentTheme());
}

void ConsoleStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QDialog *>(widget)) {
        widget->setBackgroundRole(QPalette::Light);
        widget->setAutoFillBackground(true); // a window's own ground is always canvas
    }
    const QVariant plane = widget->property("plane");
    if (plane == u"canvas"_s || plane == u"surface"_s || plane == u"raised"_s) {
        widget->setBackgroundRole(plane == u"canvas"_s ? QPalette::Window
                : plane == u"surface"_s                ? QPalette::Base
                                                       : QPalette::Light);
        widget->setAutoFillBackground(true);
    }
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QTabBar *>(widget) || qobject_cast<QHeaderView *>(widget)
        || widget->inherits("QScrollBar") || widget->inherits("QDockWidgetTitleButton"))
        widget->setAttribute(Qt::WA_Hover);
    // A frame measures its width before it knows what it is; measure again.
    if (auto *area = qobject_cast<QAbstractScrollArea *>(widget))
        area->setFrameStyle(area->frameStyle());
}

void ConsoleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
    QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return paintPushPanel(*option, painter, widget);
    case PE_PanelButtonTool:
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = cast<QStyleOptionFrame>(option); frame && frame->lineWidth == 0) {
            if (widget
                && qobject_cast<QAbstractItemView *>(
                    widget->parentWidget() ? widget->parentWidget()->parentWidget() : nullptr))
                painter->fillRect(option->rect, color(Tone::Surface));
            return;
        }
        return paintFieldBox(*option, painter, widget, false);
    case PE_FrameLineEdit:
        return;
    case PE_FrameFocusRect:
        if (!paintsOwnRing(widget) && !qobject_cast<const QAbstractItemView *>(widget))
            paintRing(painter, option->rect, 4);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: {
        QStyleOption box(*option);
        if (element == PE_IndicatorItemViewItemCheck)
            box.state.setFlag(State_HasFocus, false);
        return paintCheck(box, painter);
    }
    case PE_IndicatorRadioButton:
        return paintRadio(*option, painter);
    case PE_IndicatorBranch:
        return paintBranch(*option, painter);
    case PE_IndicatorTabClose:
        return paintTabClose(*option, painter);
    case PE_IndicatorHeaderArrow:
        return; // drawn behind the word by the label
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp:
        return paintChevron(painter, option->rect, Qt::UpArrow, color(Tone::Muted));
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown:
    case PE_IndicatorButtonDropDown:
        return paintChevron(painter, option->rect, Qt::DownArrow, color(Tone::Muted));
    case PE_IndicatorArrowLeft:
        return paintChevron(painter, option->rect, Qt::LeftArrow, color(Tone::Muted));
    case PE_IndicatorArrowRight:
        return paintChevron(painter, option->rect, Qt::RightArrow, color(Tone::Muted));
    case PE_PanelItemViewRow:
        if (const auto *item = cast<QStyleOptionViewItem>(option);
            item && qobject_cast<const QTreeView *>(widget))
            paintTreeRow(*item, painter, widget);
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = cast<QStyleOptionViewItem>(option))
            paintItemGround(*item, painter, widget);
        return;
    case PE_Frame:
        return paintFrame(*option, painter, widget);
    case PE_FrameTabBarBase: {
        const auto *base = cast<QStyleOptionTabBarBase>(option);
        const bool south = base && (base->shape == QTabBar::RoundedSouth);
        return paintHairline(painter, option->rect, south ? Qt::TopEdge : Qt::BottomEdge);
    }
    case PE_FrameTabWidget:
        return paintHairline(painter, option->rect, Qt::TopEdge);
    case PE_PanelMenu:
        return paintMenuPanel(*option, painter);
    case PE_PanelTipLabel:
        return paintBox(painter, option->rect, 0, color(Tone::Raised), color(Tone::ButtonLine));
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, color(Tone::Canvas));
        paintHairline(painter, option->rect, Qt::TopEdge);
        if (widget && widget->property("super").toBool()) {
            const QRect &all = option->rect;
            painter->fillRect(QRect(all.topLeft(), QSize(all.width(), 2)), color(Tone::WarnMark));
        }
        return;
    case PE_IndicatorToolBarSeparator: {
        const int middle = option->rect.center().x();
        return paintHairline(
            painter, QRect(middle, option->rect.center().y() - 10, 1, 20), Qt::LeftEdge);
    }
    case PE_FrameStatusBarItem: // a short rule before every item but the first
        if (option->rect.left() > 20)
            paintHairline(painter, QRect(option->rect.left(), option->rect.center().y() - 5, 1, 12),
                Qt::LeftEdge);
        return;
    case PE_IndicatorDockWidgetResizeHandle:
        painter->fillRect(option->rect, color(Tone::Line));
        return;
    case PE_FrameMenu:
    case PE_FrameGroupBox:
    case PE_FrameDockWidget:
    case PE_FrameWindow:
    case PE_FrameButtonBevel:
    case PE_PanelMenuBar:
    case PE_PanelToolBar:
    case PE_PanelScrollAreaCorner:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ConsoleStyle::drawControl(ControlElement element, const QStyleOption *option,
    QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        return paintPushPanel(*option, painter, widget);
    case CE_PushButtonLabel:
        return paintPushLabel(*cast<QStyleOptionButton>(option), painter, widget);
    case CE_ComboBoxLabel:
        return paintComboLabel(*cast<QStyleOptionComboBox>(option), painter);
    case CE_TabBarTabShape:
        return paintTabShape(*cast<QStyleOptionTab>(option), painter);
    case CE_TabBarTabLabel:
        return paintTabLabel(*cast<QStyleOptionTab>(option), painter, widget);
    case CE_Header: {
        // Qt asks the base style, not this one, where the label goes, and leaves room for an arrow.
        QStyleOptionHeader part(*cast<QStyleOptionHeader>(option));
        paintHeaderSection(part, painter);
        part.rect = subElementRect(SE_HeaderLabel, option, widget);
        return paintHeaderLabel(part, painter);
    }
    case CE_HeaderSection:
        return paintHeaderSection(*cast<QStyleOptionHeader>(option), painter);
    case CE_HeaderLabel:
        return paintHeaderLabel(*cast<QStyleOptionHeader>(option), painter);
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, color(Tone::Surface));
        return paintHairline(painter, option->rect, Qt::BottomEdge);
    case CE_DockWidgetTitle:
        return paintDockTitle(*cast<QStyleOptionDockWidget>(option), painter);
    case CE_Splitter:
        painter->fillRect(option->rect, color(Tone::Line));
        return;
    case CE_ToolBar:
        painter->fillRect(option->rect, color(Tone::Canvas));
        return paintHairline(painter, option->rect, Qt::BottomEdge);
    case CE_MenuBarItem:
        painter->fillRect(option->rect, color(Tone::Canvas));
        return paintMenuBarItem(*cast<QStyleOptionMenuItem>(option), painter, widget);
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, color(Tone::Canvas));
        return;
    case CE_MenuItem:
        return paintMenuItem(*cast<QStyleOptionMenuItem>(option), painter, widget);
    case CE_MenuEmptyArea:
        return;
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel:
        return;
    case CE_ProgressBarContents:
        return paintProgress(*cast<QStyleOptionProgressBar>(option), painter);
    case CE_ShapedFrame:
        if (const auto *frame = cast<QStyleOptionFrame>(option)) {
            QRect line = option->rect;
            if (frame->frameShape == QFrame::HLine) {
                line.setTop(line.center().y());
                return paintHairline(painter, line, Qt::TopEdge);
            }
            if (frame->frameShape == QFrame::VLine) {
                line.setLeft(line.center().x());
                return paintHairline(painter, line, Qt::LeftEdge);
            }
        }
        break;
    case CE_RubberBand:
        painter->fillRect(option->rect, color(Tone::Accent, 0.15));
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ConsoleStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
    QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ToolButton:
        return paintToolButton(*cast<QStyleOptionToolButton>(option), painter, widget);
    case CC_ComboBox:
        return paintCombo(*cast<QStyleOptionComboBox>(option), painter, widget);
    case CC_SpinBox:
        return paintSpin(*cast<QStyleOptionSpinBox>(option), painter, widget);
    case CC_ScrollBar:
        return paintScrollBar(*cast<QStyleOptionSlider>(option), painter);
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QIcon ConsoleStyle::standardIcon(
    StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    switch (pixmap) {
    case SP_TitleBarNormalButton:
    case SP_TitleBarMaxButton:
        return icon(u"float"_s);
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
    case SP_TabCloseButton:
    case SP_LineEditClearButton:
        return icon(u"close"_s);
    case SP_MessageBoxInformation:
    case SP_MessageBoxQuestion:
        return markIcon(RowState::Information);
    case SP_MessageBoxWarning:
        return markIcon(RowState::Warning);
    case SP_MessageBoxCritical:
        return markIcon(RowState::Failed);
    case SP_FileDialogNewFolder:
        return icon(u"add"_s);
    case SP_DirIcon:
    case SP_DirOpenIcon:
        return icon(u"folder"_s);
    case SP_BrowserReload:
        return icon(u"refresh"_s);
    default:
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

} // namespace cognigy
