// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gallery/samples.h"

#include "base/environment.h"
#include "models/roles.h"

#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace cognigy::test {

namespace {

struct Row {
    QString name, note;
    RowState state;
    QString word, created;
    Stage stage;
    QString by, usedBy, size, download;
    bool ticked = false;
};

QStandardItem *cell(const QString &text, bool muted = false)
{
    auto *item = new QStandardItem(text.isEmpty() ? u"—"_s : text);
    item->setData(muted || text.isEmpty(), MutedRole);
    item->setEditable(false);
    return item;
}

QList<Row> rows(bool german)
{
    if (german)
        return {
            {u"v1.4.0"_s, u"Rückerstattungsablauf mit überarbeiteter Rückfallantwort"_s,
                RowState::Ready, u"Bereit"_s, u"vor 12 Min."_s, Stage::Dev, u"ich"_s,
                u"2 Endpoints"_s, u"38,4 MB"_s, u"läuft in 6 Std. ab"_s, true},
            {u"v1.3.9"_s, u"Öffnungszeiten über die Weihnachtstage"_s, RowState::Running,
                u"Wird erstellt"_s, u"vor 40 Min."_s, Stage::Prod, u"CI"_s, {}, {}, {}},
            {u"v1.2.8"_s, u"vor Bereinigung der Sprachversionen"_s, RowState::Failed,
                u"Fehlgeschlagen"_s, u"18. Sep."_s, Stage::Qa, u"A. Weber"_s, {}, {}, {}},
        };
    return {
        {u"v1.4.0"_s, u"Refund flow, new fallback text"_s, RowState::Ready, u"Ready"_s,
            u"12 min ago"_s, Stage::Dev, u"me"_s, u"2 endpoints"_s, u"38.4 MB"_s,
            u"expires in 6 h"_s, true},
        {u"v1.3.9"_s, u"Opening hours, Christmas"_s, RowState::Running, u"Running"_s,
            u"40 min ago"_s, Stage::Prod, u"CI"_s, {}, {}, {}},
        {u"v1.3.2"_s, u"Fix: IBAN check loops on spaces"_s, RowState::Ready, u"Ready"_s,
            u"yesterday"_s, Stage::Qa, u"A. Weber"_s, u"none"_s, u"38.1 MB"_s, u"preparing 61 %"_s,
            true},
        {u"v1.3.1"_s, u"Hotfix greeting"_s, RowState::Ready, u"Ready"_s, u"3 days ago"_s,
            Stage::Prod, u"me"_s, u"Web, Voice"_s, u"37.9 MB"_s, u"on this computer"_s},
        {u"v1.3.0"_s, u"Autumn release"_s, RowState::Waiting, u"Waiting"_s, u"2 Oct"_s, Stage::Qa,
            u"R. Okafor"_s, u"1 endpoint"_s, u"111.7 MB"_s, u"not prepared"_s},
        {u"v1.2.8"_s, u"before locale clean-up"_s, RowState::Failed, u"Failed"_s, u"18 Sep"_s,
            Stage::Dev, u"CI"_s, {}, {}, {}},
        {u"v1.2.7"_s, u"Summer tariffs"_s, RowState::Stale, u"Stale"_s, u"1 Sep"_s, Stage::Qa,
            u"A. Weber"_s, u"none"_s, u"36.2 MB"_s, u"not prepared"_s},
    };
}

QStandardItem *node(const QString &text, const QString &icon = {}, const QString &count = {})
{
    auto *item = new QStandardItem(text);
    item->setData(icon, IconNameRole);
    item->setData(count, CountRole);
    item->setEditable(false);
    return item;
}

QStandardItem *environmentNode(const QString &name, Stage stage, bool locked = false)
{
    QStandardItem *item = node(name);
    item->setData(static_cast<int>(stage), StageRole);
    item->setData(locked, LockedRole);
    item->setData(locked, StrongRole);
    return item;
}

} // namespace

QAbstractItemModel *sampleSnapshots(bool german, QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    for (const Row &row : rows(german)) {
        auto *name = cell(row.name);
        name->setData(row.note, SecondLineRole);
        name->setCheckable(true);
        name->setCheckState(row.ticked ? Qt::Checked : Qt::Unchecked);
        auto *state = cell(row.word);
        state->setData(static_cast<int>(row.state), StateRole);
        auto *from = cell(row.by);
        from->setData(static_cast<int>(row.stage), StageRole);
        auto *size = cell(row.size);
        size->setData(true, NumberRole);
        size->setTextAlignment(Qt::AlignRight);
        model->appendRow({name, state, cell(row.created), from, cell(row.usedBy), size,
            cell(row.download, true)});
    }
    model->setHorizontalHeaderLabels(german
            ? QStringList{u"Bezeichnung"_s, u"Zustand"_s, u"Erstellt"_s, u"Von"_s,
                u"Verwendet von"_s, u"Größe"_s, u"Herunterladen"_s}
            : QStringList{u"Name"_s, u"State"_s, u"Created"_s, u"From"_s, u"Used by"_s, u"Size"_s,
                u"Download"_s});
    model->setHeaderData(
        5, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
    return model;
}

QAbstractItemModel *sampleNavigator(bool german, QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    auto *trial = environmentNode(u"Contoso trial"_s, Stage::Dev);
    trial->appendRow(node(u"Bot"_s, u"project"_s));
    auto *prod = environmentNode(u"Contoso"_s, Stage::Prod, true);
    auto *bot = node(u"Contoso-Bot"_s, u"project"_s);
    bot->setData(true, StrongRole);
    bot->appendRow(node(german ? u"Übersicht"_s : u"Overview"_s, u"overview"_s));
    auto *build = node(german ? u"Entwickeln"_s : u"Build"_s, u"build"_s);
    build->appendRow(node(u"Flows"_s, u"flow"_s, u"41"_s));
    bot->appendRow(build);
    auto *deploy = node(german ? u"Bereitstellen"_s : u"Deploy"_s, u"deploy"_s);
    deploy->appendRow(node(u"Snapshots"_s, u"snapshot"_s, u"7/10"_s));
    deploy->appendRow(node(u"Endpoints"_s, u"endpoint"_s, u"4"_s));
    deploy->appendRow(node(u"Packages"_s, u"package"_s, u"2"_s));
    bot->appendRow(deploy);
    auto *manage = node(german ? u"Verwalten"_s : u"Manage"_s, u"manage"_s);
    manage->appendRow(node(u"Locales"_s, u"locale"_s, u"3/10"_s));
    bot->appendRow(manage);
    prod->appendRow(bot);
    auto *line = node({});
    line->setData(true, SeparatorRole);
    line->setFlags(Qt::NoItemFlags);
    for (QStandardItem *item : {trial, environmentNode(u"Contoso EU"_s, Stage::Qa), prod, line,
             node(german ? u"Mein Profil"_s : u"My profile"_s, u"user"_s),
             node(german ? u"Organisation"_s : u"Organisation"_s, u"organisation"_s),
             node(u"API Explorer"_s, u"api"_s)})
        model->appendRow(item);
    return model;
}

} // namespace cognigy::test
