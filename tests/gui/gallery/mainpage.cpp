// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gallery/samples.h"

#include "gui/style/icons.h"
#include "gui/widgets/bulkbar.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/filterfield.h"
#include "gui/widgets/listtable.h"
#include "gui/widgets/listtree.h"
#include "gui/widgets/marklabel.h"
#include "gui/widgets/slotmeter.h"
#include "gui/widgets/stagetag.h"
#include "gui/widgets/statussegment.h"
#include "gui/widgets/tonelabel.h"

#include <QAction>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QProgressBar>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cognigy::test {

namespace {

QToolButton *tool(const QString &iconName, const QString &text, bool boxed = false)
{
    auto *button = new QToolButton;
    button->setText(text);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    button->setToolButtonStyle(iconName.isEmpty() ? Qt::ToolButtonTextOnly
            : text.isEmpty()                      ? Qt::ToolButtonIconOnly
                                                  : Qt::ToolButtonTextBesideIcon);
    button->setProperty("boxed", boxed);
    button->setAutoRaise(!boxed);
    return button;
}

QToolButton *dropDown(const QString &iconName, const QString &text, bool boxed)
{
    QToolButton *button = tool(iconName, text, boxed);
    button->setMenu(new QMenu(button));
    button->setPopupMode(QToolButton::InstantPopup);
    return button;
}

void addTop(QMainWindow *window, bool german)
{
    auto *top = new QWidget;
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *stripe = new StageStripe;
    stripe->setStage(Stage::Prod);
    auto *bar = new QMenuBar;
    for (const QString &name : {u"&File"_s, u"&Edit"_s, u"&View"_s, u"&Project"_s, u"&Snapshot"_s})
        bar->addMenu(name);
    column->addWidget(stripe);
    column->addWidget(bar);
    window->setMenuWidget(top);

    auto *tools = window->addToolBar(u"Main"_s);
    tools->setMovable(false);
    tools->addWidget(dropDown(u"project"_s, u"Contoso-Bot"_s, true));
    tools->addSeparator();
    QAction *refresh = tools->addAction(icon(u"refresh"_s), german ? u"Neu laden"_s : u"Refresh"_s);
    tools->addWidget(tool(u"locked"_s, german ? u"Neuer Snapshot"_s : u"New snapshot"_s));
    tools->widgetForAction(tools->actions().constLast())->setEnabled(false);
    tools->addWidget(tool(u"promote"_s, german ? u"Überführen…"_s : u"Promote…"_s));
    tools->addWidget(tool(u"compare"_s, german ? u"Vergleichen"_s : u"Compare"_s));
    auto *stretch = new QWidget;
    stretch->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    tools->addWidget(stretch);
    tools->addWidget(tool({}, german ? u"10 Minuten entsperren…"_s : u"Unlock 10 min…"_s, true));
    auto *search = new QLineEdit;
    search->setPlaceholderText(german ? u"Suchen oder ausführen"_s : u"Search or run a command"_s);
    search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    search->setFixedWidth(262);
    tools->addWidget(search);
    Q_UNUSED(refresh)
}

QWidget *panel(bool german)
{
    auto *page = new QWidget;
    page->setProperty("plane", u"surface"_s);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(12, 8, 12, 8);
    line->setSpacing(8);
    line->addWidget(new FilterField);
    line->addWidget(new Chip(german ? u"seit:1.8."_s : u"since:1 Aug"_s));
    line->addWidget(new Chip(german ? u"nicht:archiviert"_s : u"not:archived"_s));
    line->addStretch();
    auto *slots_ = new SlotMeter;
    slots_->setUsed(7, 10);
    line->addWidget(slots_);
    line->addWidget(dropDown({}, german ? u"Spalten"_s : u"Columns"_s, false));
    line->addWidget(dropDown({}, german ? u"Ansicht: Eigene"_s : u"View: Mine"_s, false));
    column->addLayout(line);
    auto *table = new ListTable;
    table->setModel(sampleSnapshots(german, table));
    table->setTwoLines(true);
    table->setSortingEnabled(true);
    table->sortByColumn(2, Qt::DescendingOrder);
    table->resizeColumnsToContents();
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->selectRow(0);
    table->setObjectName(u"table"_s);
    column->addWidget(table, 1);
    auto *bulk = new BulkBar;
    auto *remove = new QAction(german ? u"Löschen…"_s : u"Delete…"_s, bulk);
    remove->setEnabled(false);
    bulk->setActions(
        {new QAction(icon(u"download"_s), german ? u"Herunterladen"_s : u"Download"_s, bulk),
            new QAction(icon(u"compare"_s), german ? u"Vergleichen"_s : u"Compare"_s, bulk),
            new QAction(icon(u"promote"_s),
                german ? u"In Zielumgebung überführen…"_s : u"Promote…"_s, bulk),
            remove});
    bulk->setCount(2);
    column->addWidget(bulk);
    return page;
}

QWidget *taskRow(RowState state, const QString &name, const QString &what, int percent)
{
    auto *row = new QWidget;
    row->setFixedHeight(46);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(12, 0, 8, 0);
    line->addWidget(new MarkLabel(state));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(new ToneLabel(name, Tone::Text, Type::Strong));
    words->addWidget(new ToneLabel(what, Tone::Muted, Type::Small));
    words->addStretch();
    line->addLayout(words, 1);
    if (percent >= 0) {
        auto *bar = new QProgressBar;
        bar->setValue(percent);
        line->addWidget(bar, 1);
        line->addWidget(new ToneLabel(u"%1 % · 8 MB/s"_s.arg(percent), Tone::Muted, Type::Small));
        line->addWidget(tool(u"pause"_s, {}));
    }
    line->addWidget(tool(u"close"_s, {}));
    return row;
}

void addDocks(QMainWindow *window, bool german)
{
    auto *left = new QDockWidget(u"Navigator"_s, window);
    auto *tree = new ListTree;
    tree->setModel(sampleNavigator(german, tree));
    tree->expandAll();
    tree->setCurrentIndex(tree->model()->index(0, 0));
    left->setWidget(tree);
    window->addDockWidget(Qt::LeftDockWidgetArea, left);
    window->setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);

    auto *tasks = new QDockWidget(
        german ? u"Aufgaben && Übertragungen"_s : u"Tasks && transfers"_s, window);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(
        taskRow(RowState::Running, u"v1.3.2.csnap"_s, u"Downloading · 23.2 / 38.1 MB"_s, 61));
    column->addWidget(taskRow(RowState::Ready, u"Train Main (de)"_s, u"done 14:02 · 48 s"_s, -1));
    column->addStretch();
    tasks->setWidget(list);
    auto *log = new QDockWidget(german ? u"HTTP-Protokoll"_s : u"HTTP log"_s, window);
    window->addDockWidget(Qt::BottomDockWidgetArea, tasks);
    window->tabifyDockWidget(tasks, log);
    window->setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    for (QDockWidget* dock : {tasks, log}) {
        auto* none = new QWidget; // the tab is the title
        none->setFixedHeight(0);
        dock->setTitleBarWidget(none);
    }
    tasks->raise();
    window->resizeDocks({left}, {244}, Qt::Horizontal);
}

void addStatus(QMainWindow *window, bool german)
{
    QStatusBar *bar = window->statusBar();
    bar->setSizeGripEnabled(false);
    bar->setProperty("super", true);
    auto *online = new StatusSegment;
    online->setContent(german ? u"Verbunden 84 ms"_s : u"Online 84 ms"_s, RowState::Ready);
    auto *user = new StatusSegment;
    user->setContent(u"m.huber@contoso.com · projectAdmin"_s);
    auto *tasks = new StatusSegment;
    tasks->setContent(german ? u"3 Aufgaben"_s : u"3 tasks"_s, RowState::Running);
    for (QWidget *segment : {online, user, tasks})
        bar->addWidget(segment);
    auto *super = new SuperCountdownSegment;
    bar->addPermanentWidget(super);
    super->setLeft(std::chrono::seconds(761), std::chrono::seconds(900));
    auto *version = new StatusSegment;
    version->setContent(u"2026.14"_s);
    bar->addPermanentWidget(version);
}

} // namespace

QWidget *mainPage(bool german)
{
    auto *window = new QMainWindow;
    window->resize(1160, 760);
    addTop(window, german);
    auto *tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->setTabsClosable(true);
    tabs->addTab(panel(german), u"Snapshots"_s);
    tabs->addTab(new QWidget, u"Endpoints"_s);
    tabs->addTab(new QWidget, u"Locales"_s);
    window->setCentralWidget(tabs);
    addDocks(window, german);
    addStatus(window, german);
    return window;
}

} // namespace cognigy::test
