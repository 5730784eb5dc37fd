// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "models/activitymodel.h"

#include "base/environment.h"
#include "models/timecolumn.h"

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

RowState stateOf(const JournalLine &line)
{
    if (!line.outcome)
        return RowState::Running;
    switch (line.outcome->result) {
    case JournalResult::Succeeded:
        return RowState::Ready;
    case JournalResult::Failed:
        return RowState::Failed;
    case JournalResult::Cancelled:
        return RowState::Stale;
    case JournalResult::Unknown:
        return RowState::Warning;
    }
    return RowState::None;
}

std::optional<Stage> stageFrom(const QString &word)
{
    for (Stage stage : {Stage::Dev, Stage::Qa, Stage::Prod}) {
        if (wordOf(stage) == word)
            return stage;
    }
    return std::nullopt;
}

} // namespace

bool operator==(const ActivityRow &a, const ActivityRow &b)
{
    // Lines only grow: what was written before the change never changes.
    return a.line.entry.line == b.line.entry.line
        && a.line.outcome.has_value() == b.line.outcome.has_value();
}

ActivityModel::ActivityModel(Journal &journal, Clock &clock, QObject *parent)
    : ResourceModel(
        columnsWith(clock),
        {[](const ActivityRow &row) { return QString::number(row.line.entry.line); }},
        [&journal]() -> QFuture<Result<Page<ActivityRow>>> {
            const Result<QList<JournalLine>> lines = journal.newest(newest);
            if (!lines)
                return ready<Page<ActivityRow>>(lines.error());
            Page<ActivityRow> page;
            for (const JournalLine &line : *lines)
                page.items.push_back({line});
            return ready<Page<ActivityRow>>(std::move(page));
        },
        clock, parent)
{
    // An operation writes several lines in a row; one look afterwards is enough.
    connect(&journal, &Journal::changed, this, [this, &clock] {
        if (std::exchange(m_pending, true))
            return;
        clock.after(std::chrono::milliseconds(100), this, [this] {
            m_pending = false;
            refresh();
        });
    });
    refresh();
}

QList<Column<ActivityRow>> ActivityModel::columnsWith(Clock &clock)
{
    return {
        {.key = u"what"_s,
            .title = tr("What"),
            .text =
                [](const ActivityRow &row) {
                    const JournalEntry &entry = row.line.entry;
                    return entry.object.isEmpty()
                        ? entry.operation
                        : tr("%1 · %2", "operation, object").arg(entry.operation, entry.object);
                },
            .extra = [](const ActivityRow &row, int role) -> QVariant {
                if (role == SecondLineRole && !row.line.entry.reason.isEmpty())
                    return row.line.entry.reason;
                return role == StrongRole ? QVariant(true) : QVariant();
            }},
        {.key = u"result"_s,
            .title = tr("Result"),
            .text =
                [](const ActivityRow &row) {
                    switch (stateOf(row.line)) {
                    case RowState::Ready:
                        return tr("done");
                    case RowState::Failed:
                        return tr("failed");
                    case RowState::Stale:
                        return tr("cancelled");
                    case RowState::Warning:
                        return tr("not known");
                    default:
                        return tr("running or cut off");
                    }
                },
            .extra = [](const ActivityRow &row, int role) -> QVariant {
                if (role == StateRole)
                    return int(stateOf(row.line));
                if (role == Qt::ToolTipRole && row.line.outcome)
                    return row.line.outcome->error;
                return {};
            }},
        {.key = u"environment"_s,
            .title = tr("Environment"),
            .text = [](const ActivityRow &row) { return row.line.entry.environment; },
            .extra = [](const ActivityRow &row, int role) -> QVariant {
                const std::optional<Stage> stage = stageFrom(row.line.entry.stage);
                return role == StageRole && stage ? QVariant(int(*stage)) : QVariant();
            }},
        {.key = u"who"_s,
            .title = tr("Who"),
            .text = [](const ActivityRow &row) { return row.line.entry.who; }},
        timeColumn<ActivityRow>(
            u"at"_s, tr("When"), clock, [](const ActivityRow &row) { return row.line.entry.at; }),
    };
}

} // namespace cognigy
