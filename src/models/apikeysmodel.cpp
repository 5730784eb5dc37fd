// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "models/apikeysmodel.h"

#include "api/allpages.h"
#include "models/converted.h"
#include "models/timecolumn.h"
#include "net/apiclient.h"

using namespace Qt::StringLiterals;

namespace cognigy {

namespace {

QFuture<Result<Page<ApiKeyRow>>> fetchKeys(ApiClient &client)
{
    return converted<ApiKeyRow>(&client,
        allPages<ApiKey>(
            &client, [&client](const PageRequest &page) { return indexApiKeysMe(client, page); }),
        [](ApiKey key) { return ApiKeyRow{.key = std::move(key)}; });
}

} // namespace

bool operator==(const ApiKeyRow &a, const ApiKeyRow &b)
{
    return a.inUse == b.inUse && sameFields(a.key, b.key);
}

ApiKeysModel::ApiKeysModel(ApiClient &client, Clock &clock, QObject *parent)
    : ResourceModel(
        columnsWith(clock), {[](const ApiKeyRow &row) { return row.key.id.text; }},
        [&client] { return fetchKeys(client); }, clock, parent)
{
}

void ApiKeysModel::setKeyInUse(const ApiKeyId &key)
{
    m_inUse = key;
    redress();
}

void ApiKeysModel::dress(ApiKeyRow &row) const
{
    row.inUse = !m_inUse.isEmpty() && row.key.id == m_inUse;
}

QList<Column<ApiKeyRow>> ApiKeysModel::columnsWith(Clock &clock)
{
    return {
        {.key = u"name"_s,
            .title = tr("Name"),
            .text = [](const ApiKeyRow &row) { return row.key.name; },
            .extra = [](const ApiKeyRow &, int role) -> QVariant {
                return role == StrongRole ? QVariant(true) : QVariant();
            }},
        {.key = u"use"_s,
            .title = tr("Use"),
            .text = [](const ApiKeyRow &row) { return row.inUse ? tr("in use here") : QString(); },
            .sort = [](const ApiKeyRow &row) -> SortValue {
                return row.inUse ? SortValue(0.0) : SortValue();
            },
            .extra = [](const ApiKeyRow &row, int role) -> QVariant {
                if (!row.inUse)
                    return {};
                if (role == StateRole)
                    return int(RowState::Ready);
                if (role == Qt::ToolTipRole)
                    return tr("This console uses this key. Revoking it ends the connection.");
                return {};
            }},
        timeColumn<ApiKeyRow>(u"created"_s, tr("Created"), clock,
            [](const ApiKeyRow &row) { return row.key.createdAt; }),
    };
}

} // namespace cognigy
