// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/style/consolestyle.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextEdit>
#include <QWizard>

namespace cognigy {

namespace {

bool inDialog(const QWidget *widget)
{
    return widget && qobject_cast<const QDialog *>(widget->window());
}

int frameWidth(const QWidget *widget)
{
    if (qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget))
        return 3; // the viewport must not paint over the rounded corners
    if (widget && widget->property("navigator").toBool())
        return 6; // air around rounded rows
    if (qobject_cast<const QAbstractItemView *>(widget))
        return inDialog(widget) ? 3 : 0;
    return qobject_cast<const QLineEdit *>(widget)
            || (widget && widget->inherits("QComboBoxPrivateContainer"))
        ? 1
        : 0;
}

} // namespace

int ConsoleStyle::pixelMetric(
    PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        return frameWidth(widget);
    case PM_ComboBoxFrameWidth:
    case PM_SpinBoxFrameWidth:
    case PM_ButtonDefaultIndicator:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
    case PM_MenuDesktopFrameWidth:
    case PM_TabBarTabOverlap:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap:
    case PM_ToolBarFrameWidth:
    case PM_ToolBarHandleExtent:
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_DockWidgetFrameWidth:
    case PM_DockWidgetHandleExtent:
    case PM_MenuBarItemSpacing:
        return 0;
    case PM_MenuPanelWidth:
    case PM_SplitterWidth:
    case PM_DockWidgetSeparatorExtent:
    case PM_TabBarBaseHeight:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
    case PM_ToolBarItemSpacing:
        return 4;
    case PM_MenuBarHMargin:
        return 6;
    case PM_ToolBarItemMargin:
        return 7;
    case PM_ToolBarSeparatorExtent:
        return 17;
    case PM_ToolBarExtensionExtent:
        return 20;
    case PM_ToolBarIconSize:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_TreeViewIndentation:
    case PM_LineEditIconSize:
        return 16;
    case PM_MessageBoxIconSize:
    case PM_LargeIconSize:
        return 24;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_HeaderMargin:
        return 8;
    case PM_FocusFrameHMargin:
        return 7; // Qt adds one: cells start 8 inside
    case PM_FocusFrameVMargin:
        return 2;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_TabBarTabHSpace:
        return 24;
    case PM_TabBarTabVSpace:
        return 0;
    case PM_TabCloseIndicatorWidth: // 16 are painted, 26 can be hit
    case PM_TabCloseIndicatorHeight:
    case PM_TabBarScrollButtonWidth:
        return 26;
    case PM_DockWidgetTitleBarButtonMargin:
        return 5;
    case PM_DockWidgetTitleMargin:
        return 2;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return inDialog(widget) ? 20 : 12;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_TitleBarHeight:
        return 30;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ConsoleStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_MouseTracking:
    case SH_MenuBar_MouseTracking:
    case SH_ComboBox_ListMouseTracking:
        return 1;
    case SH_EtchDisabledText:
    case SH_UnderlineShortcut:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_DockWidget_ButtonsHaveFrame:
    case SH_ScrollBar_Transient:
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_LineEdit_PasswordCharacter:
        return 0x2022; // Inter's own choice is a ball
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_TabBar_CloseButtonPosition:
        return QTabBar::RightSide;
    case SH_DialogButtonLayout:
        return QDialogButtonBox::GnomeLayout;
    case SH_WizardStyle:
        return QWizard::ClassicStyle;
    case SH_FormLayoutLabelAlignment:
        return Qt::AlignLeft | Qt::AlignVCenter;
    case SH_FormLayoutFormAlignment:
        return Qt::AlignLeft | Qt::AlignTop;
    case SH_FormLayoutFieldGrowthPolicy:
        return QFormLayout::AllNonFixedFieldsGrow;
    case SH_MessageBox_TextInteractionFlags:
        return Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard;
    case SH_Widget_Animation_Duration:
        return qApp->property("consoleCalm").toBool()
            ? 0
            : QProxyStyle::styleHint(hint, option, widget, data);
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace cognigy
