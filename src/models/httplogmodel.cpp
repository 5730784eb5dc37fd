// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "models/httplogmodel.h"

#include "models/text.h"
#include "models/timecolumn.h"

#include <utility>

namespace cognigy {

using namespace Qt::StringLiterals;

HttpLogModel::HttpLogModel(HttpLog &log, Clock &clock, QObject *parent)
    : ResourceModel(
        columnsWith(clock), {[](const HttpLogRow &row) { return QString::number(row.number); }},
        [this, &log]() -> QFuture<Result<Page<HttpLogRow>>> {
            Page<HttpLogRow> page;
            qint64 number = m_added;
            for (qsizetype i = log.entries().size() - 1; i >= 0; --i)
                page.items.push_back({number--, log.entries()[i]});
            return ready<Page<HttpLogRow>>(std::move(page));
        },
        clock, parent)
    , m_added(log.entries().size())
{
    connect(&log, &HttpLog::added, this, [this] {
        ++m_added;
        if (m_following)
            soon();
    });
}

void HttpLogModel::setFollowing(bool following)
{
    if (following && !m_following)
        refresh();
    m_following = following;
}

void HttpLogModel::soon()
{
    if (std::exchange(m_pending, true))
        return;
    clock().after(std::chrono::milliseconds(250), this, [this] {
        m_pending = false;
        refresh();
    });
}

QList<Column<HttpLogRow>> HttpLogModel::columnsWith(Clock &clock)
{
    return {
        {.key = u"request"_s,
            .title = tr("Request"),
            .text =
                [](const HttpLogRow &row) {
                    return QString::fromLatin1(row.entry.verb) + u' ' + row.entry.path;
                },
            .extra = [](const HttpLogRow &row, int role) -> QVariant {
                return role == Qt::ToolTipRole ? QVariant(row.entry.operation) : QVariant();
            }},
        {.key = u"status"_s,
            .title = tr("Status"),
            .text =
                [](const HttpLogRow &row) {
                    return row.entry.status > 0 ? QString::number(row.entry.status)
                                                : tr("no answer");
                },
            .extra = [](const HttpLogRow &row, int role) -> QVariant {
                const bool good = row.entry.status >= 200 && row.entry.status < 400;
                if (role == StateRole)
                    return int(good ? RowState::Ready : RowState::Failed);
                return role == Qt::ToolTipRole ? QVariant(row.entry.error) : QVariant();
            }},
        {.key = u"elapsed"_s,
            .title = tr("Time"),
            .text
            = [](const HttpLogRow &row) { return tr("%1 ms").arg(row.entry.elapsed.count()); },
            .sort =
                [](const HttpLogRow &row) {
                    return SortValue(static_cast<double>(row.entry.elapsed.count()));
                },
            .number = true},
        {.key = u"bytes"_s,
            .title = tr("Size"),
            .text = [](const HttpLogRow &row) { return sizeText(row.entry.bytes); },
            .sort
            = [](const HttpLogRow &row) { return SortValue(static_cast<double>(row.entry.bytes)); },
            .number = true},
        {.key = u"environment"_s,
            .title = tr("Environment"),
            .text = [](const HttpLogRow &row) { return row.entry.environment; }},
        timeColumn<HttpLogRow>(
            u"at"_s, tr("When"), clock, [](const HttpLogRow &row) { return row.entry.at; }),
    };
}

} // namespace cognigy
