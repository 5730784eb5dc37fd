// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gallery/samples.h"

#include "gui/style/marks.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/emptystate.h"
#include "gui/widgets/errorcard.h"
#include "gui/widgets/listtable.h"
#include "gui/widgets/marklabel.h"
#include "gui/widgets/slotmeter.h"
#include "gui/widgets/stagetag.h"
#include "gui/widgets/toast.h"
#include "gui/widgets/tonelabel.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cognigy::test {

namespace {

QWidget *card(const QString &title, QWidget *content)
{
    auto *card = new QWidget;
    card->setProperty("plane", u"surface"_s);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(6);
    auto *label = new ToneLabel(title, Tone::Muted, Type::Label);
    label->setContentsMargins(12, 0, 0, 0);
    column->addWidget(label);
    column->addWidget(content, 1);
    return card;
}

QWidget *padded(QWidget *content)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->addWidget(content);
    column->addStretch();
    return box;
}

QWidget *loading()
{
    auto *table = new ListTable;
    auto *model = new QStandardItemModel(0, 4, table);
    model->setHorizontalHeaderLabels({u"Name"_s, u"State"_s, u"Created"_s, u"Used by"_s});
    table->setModel(model);
    table->setTwoLines(true);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->setSkeleton(true);
    return table;
}

QWidget *empty(bool german)
{
    auto *state = new EmptyState;
    if (german)
        state->setContent({u"snapshot"_s, u"Noch keine Snapshots"_s,
            u"Ein Snapshot friert Flows, Intents und Einstellungen von Contoso-Bot ein, "
            u"damit Sie ihn anheften, überführen oder wiederherstellen können."_s,
            u"Neuer Snapshot"_s, u"add"_s, u".csnap hochladen…"_s, u"upload"_s});
    else
        state->setContent({u"snapshot"_s, u"No snapshots yet"_s,
            u"A snapshot freezes flows, intents and settings of Contoso-Bot so that you "
            u"can pin, promote or restore them. Ten fit into a project."_s,
            u"New snapshot"_s, u"add"_s, u"Upload .csnap…"_s, u"upload"_s});
    return state;
}

QWidget *failure(bool german)
{
    auto *error = new ErrorCard;
    Error cause;
    cause.kind = Error::Kind::Forbidden;
    cause.httpStatus = 403;
    cause.code = 1001;
    cause.traceId = u"api--f84c02d1"_s;
    ErrorWords words;
    words.title = german ? u"v1.3.2 konnte nicht wiederhergestellt werden in"_s
                         : u"Could not restore v1.3.2 in"_s;
    words.stage = Stage::Prod;
    words.place = u"Contoso-Bot"_s;
    words.why
        = u"You lack the role projectAdmin here; snapshot_admin is not enough for a restore."_s;
    words.nothingChanged = true;
    words.action = u"Move endpoint pin…"_s;
    error->setError(words, cause);
    return padded(error);
}

QWidget *noRight()
{
    auto *state = new EmptyState;
    state->setNoRight(u"snapshot_admin"_s,
        u"You can see Contoso-Bot, but not its snapshots. An admin of this project "
        u"can give you the role."_s);
    return state;
}

QWidget *banners()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const auto add = [&](RowState state, const QString &sentence, const QString &reason,
                         const QString &action) {
        auto *banner = new Banner;
        banner->setContent(state, sentence, reason, action);
        column->addWidget(banner);
    };
    add(RowState::Stale, u"Seen 14 minutes ago"_s,
        u"No connection to app-eu; writing is off until it answers."_s, u"Try again"_s);
    add(RowState::Warning, u"9 of 10 slots used"_s,
        u"Archive the oldest unused snapshot before the next release."_s, u"Make room…"_s);
    add(RowState::Information, u"v2026.15 is on the server, this window shows v2026.14"_s, {},
        u"Reload"_s);
    add(RowState::Ready, u"Connected as M. Huber"_s, u"projectManager, apiKeys · 12 ms"_s, {});
    column->addWidget(new Toast(
        {RowState::Ready, u"Snapshot v1.4.0 is ready"_s, u"38.4 MB · took 41 s"_s, u"Promote…"_s}));
    column->addWidget(new Toast({RowState::Failed, u"Upload to QA failed"_s,
        u"The file is newer than the server"_s, u"Show"_s}));
    column->addStretch();
    return box;
}

QWidget *legend()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    for (int i = 1; i <= static_cast<int>(RowState::Information); ++i) {
        const auto state = static_cast<RowState>(i);
        row->addWidget(new MarkLabel(state));
        row->addWidget(new ToneLabel(wordOf(state), inkOf(state), Type::Strong));
        row->addSpacing(6);
    }
    for (const Stage stage : {Stage::Dev, Stage::Qa, Stage::Prod})
        row->addWidget(new StageTag(stage));
    for (const int used : {7, 9, 10}) {
        auto *meter = new SlotMeter;
        meter->setUsed(used, 10);
        row->addWidget(meter);
    }
    row->addStretch();
    return box;
}

} // namespace

QWidget *statesPage(bool german, Clock &)
{
    auto *page = new QWidget;
    page->resize(1440, 930);
    auto *grid = new QGridLayout(page);
    grid->setSpacing(12);
    grid->addWidget(card(u"Loading"_s, loading()), 0, 0);
    grid->addWidget(card(u"Empty"_s, empty(german)), 0, 1);
    grid->addWidget(card(u"Error"_s, failure(german)), 1, 0);
    grid->addWidget(card(u"No right"_s, noRight()), 1, 1);
    grid->addWidget(card(u"Banners and toasts"_s, banners()), 2, 0, 1, 2);
    grid->addWidget(card(u"States, stages, slots"_s, legend()), 3, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(0, 1);
    return page;
}

} // namespace cognigy::test
