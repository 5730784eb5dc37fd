// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gallery/samples.h"

#include "gui/style/icons.h"
#include "gui/widgets/keycap.h"
#include "gui/widgets/tonelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cognigy::test {

namespace {

/// Every state of one kind of control in a row: plain, off.
template <class Control, class... Arguments>
void addRow(QGridLayout *grid, const QString &name, Arguments &&...arguments)
{
    const int row = grid->rowCount();
    grid->addWidget(new ToneLabel(name, Tone::Muted, Type::Label), row, 0);
    auto *plain = new Control(arguments...);
    auto *off = new Control(arguments...);
    off->setEnabled(false);
    grid->addWidget(plain, row, 1);
    grid->addWidget(off, row, 2);
}

} // namespace

QWidget *controlsPage(bool german)
{
    auto *page = new QWidget;
    page->resize(900, 620);
    auto *grid = new QGridLayout(page);
    grid->setColumnStretch(3, 1);
    addRow<QPushButton>(grid, u"Push"_s, german ? u"Einzelheiten"_s : u"Details"_s);
    addRow<QPushButton>(grid, u"Icon"_s, icon(u"copy"_s), u"Copy"_s);
    addRow<QCheckBox>(grid, u"Check"_s, u"Re-link them"_s);
    addRow<QRadioButton>(grid, u"Radio"_s, u"app-eu"_s);
    addRow<QLineEdit>(grid, u"Field"_s, u"Contoso-Bot"_s);
    addRow<QSpinBox>(grid, u"Spin"_s);
    addRow<QDoubleSpinBox>(grid, u"Decimal"_s);
    const int row = grid->rowCount();
    for (int column : {1, 2}) {
        auto *primary = new QPushButton(icon(u"add"_s), u"Primary"_s);
        primary->setProperty("primary", true);
        primary->setEnabled(column == 1);
        grid->addWidget(primary, row, column);
        auto *danger = new QPushButton(u"Danger"_s);
        danger->setProperty("danger", true);
        danger->setEnabled(column == 1);
        grid->addWidget(danger, row + 1, column);
        auto *combo = new QComboBox;
        combo->addItems({u"One"_s, u"Two"_s});
        combo->setEditable(column == 2);
        grid->addWidget(combo, row + 2, column);
        auto *progress = new QProgressBar;
        progress->setRange(0, column == 1 ? 100 : 0);
        progress->setValue(40);
        grid->addWidget(progress, row + 3, column);
        auto *tool = new QToolButton;
        tool->setIcon(icon(u"refresh"_s));
        tool->setEnabled(column == 1);
        if (column == 2) {
            tool->setIcon({});
            tool->setEnabled(true);
            tool->setText(u"More settings"_s);
            tool->setArrowType(Qt::RightArrow);
            tool->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        }
        grid->addWidget(tool, row + 4, column);
    }
    auto *focused = new QPushButton(u"Focused"_s);
    focused->setObjectName(u"focused"_s);
    grid->addWidget(focused, row + 5, 1);
    grid->addWidget(new KeyCap(u"Ctrl+K"_s), row + 5, 2);

    auto *list = new QListWidget;
    list->addItems({u"Flows"_s, u"Intents"_s, u"Lexicons"_s, u"Functions"_s});
    for (int i = 0; i < 30; ++i)
        list->addItem(u"Item %1"_s.arg(i));
    list->setCurrentRow(1);
    grid->addWidget(list, 1, 3, 6, 1);
    auto *text = new QPlainTextEdit(u"{\n  \"name\": \"v1.4.0\"\n}"_s);
    text->setFont(fontOf(Type::Mono));
    grid->addWidget(text, 7, 3, 4, 1);

    // A menu as it looks when open, without a popup.
    auto *menu = new QMenu(page);
    menu->setWindowFlags(Qt::Widget);
    menu->addAction(icon(u"edit"_s), u"Rename…"_s)->setShortcut(Qt::Key_F2);
    menu->addAction(icon(u"copy"_s), u"Copy"_s)->setShortcut(QKeySequence::Copy);
    menu->addSeparator();
    menu->addMenu(u"More"_s)->addAction(u"Inner"_s);
    menu->addAction(icon(u"locked"_s), u"Delete…"_s)->setEnabled(false);
    menu->setActiveAction(menu->actions().at(1));
    grid->addWidget(menu, 11, 3, 5, 1, Qt::AlignLeft | Qt::AlignTop);
    menu->show();
    return page;
}

} // namespace cognigy::test
