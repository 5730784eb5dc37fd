// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "api/catalogue.h"

#include "api/jsontable.h"
#include "base/json.h"
#include "base/log.h"

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

QStringList namesIn(const QJsonObject &row, const char *member)
{
    QStringList names;
    readJson(valueAt(row, member), names, Plain);
    return names;
}

CatalogueEntry entryFrom(const QJsonObject &row)
{
    const auto text = [&](const char *member) { return valueAt(row, member).toString(); };
    CatalogueEntry entry{.id = text("id"),
        .name = text("name"),
        .group = text("group"),
        .version = text("version"),
        .method = text("method"),
        .path = text("path"),
        .pathParameters = namesIn(row, "pathParams"),
        .queryParameters = namesIn(row, "query"),
        .bodyParameters = namesIn(row, "bodyParams"),
        .body = text("body"),
        .returns = text("returns"),
        .kind = text("kind"),
        .verb = text("verb"),
        .paged = row.value("paged"_L1).toBool()};
    if (entry.name.isEmpty())
        entry.name = entry.id;
    const QStringList prefixes = namesIn(row, "prefixes");
    if (!prefixes.isEmpty())
        entry.path.prepend(prefixes.first());
    return entry;
}

} // namespace

Result<Catalogue> Catalogue::fromJson(const QByteArray &json)
{
    const Result<QJsonArray> rows = tableFrom(json, u"operations"_s);
    if (!rows)
        return rows.error();
    Catalogue catalogue;
    for (const QJsonValue &row : *rows) {
        const CatalogueEntry entry = entryFrom(row.toObject());
        if (entry.id.isEmpty())
            continue;
        const qsizetype index = catalogue.m_entries.size();
        catalogue.m_entries << entry;
        catalogue.m_byName.insert(entry.id, index);
        if (!catalogue.m_byName.contains(entry.name))
            catalogue.m_byName.insert(entry.name, index);
    }
    return catalogue;
}

const Catalogue &Catalogue::builtIn()
{
    static const Catalogue catalogue = [] {
        Result<Catalogue> read = fromJson(builtInData(u"operations.json"_s));
        if (!read)
            qCCritical(lcApi) << "operations.json:" << read.error().summary();
        return read ? std::move(read).value() : Catalogue{};
    }();
    return catalogue;
}

const CatalogueEntry *Catalogue::find(const QString &name) const
{
    const auto found = m_byName.constFind(name);
    return found == m_byName.constEnd() ? nullptr : &m_entries[*found];
}

} // namespace cognigy
