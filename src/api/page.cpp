// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "api/page.h"

#include <QJsonDocument>

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

Error notAList(const QByteArray &body, const QString &why)
{
    return Error{.kind = Error::Kind::BadReply, .detail = why, .sample = body.left(512)};
}

/// What a HAL row holds, in the shape of a plain one.
QJsonObject plainRow(const QJsonObject &row)
{
    if (!row.contains("_links"_L1) && !row.contains("properties"_L1))
        return row;
    QJsonObject plain = row.value("properties"_L1).toObject();
    for (auto it = row.begin(); it != row.end(); ++it) {
        if (it.key() != "properties"_L1 && it.key() != "_links"_L1)
            plain.insert(it.key(), it.value());
    }
    if (!plain.contains("_id"_L1)) {
        const QString own = plain.value("snapshotId"_L1).toString();
        const QString link = valueAt(row, "_links.self.href").toString();
        const QString path = link.section(u'?', 0, 0);
        const QString id
            = own.isEmpty() ? path.section(u'/', -1, -1, QString::SectionSkipEmpty) : own;
        if (!id.isEmpty())
            plain.insert(u"_id"_s, id);
    }
    return plain;
}

QString textOf(const QJsonValue &value)
{
    return value.isString() ? value.toString() : QString();
}

RawPage halPage(const QJsonObject &object)
{
    RawPage page;
    const QJsonObject embedded = object.value("_embedded"_L1).toObject();
    for (const QJsonValue &list : embedded) {
        if (!list.isArray())
            continue;
        for (const QJsonValue &row : list.toArray())
            page.items << (row.isObject() ? QJsonValue(plainRow(row.toObject())) : row);
        break;
    }
    page.total = object.value("total"_L1).toInteger(-1);
    // The cursor stands in the link to the following page.
    const QString link = valueAt(object, "_links.next.href").toString();
    const qsizetype at = link.indexOf(u"next="_s);
    if (at > 0 && (link[at - 1] == u'?' || link[at - 1] == u'&'))
        page.next = link.mid(at + 5).section(u'&', 0, 0);
    return page;
}

} // namespace

Request::Pairs PageRequest::query() const
{
    Request::Pairs pairs{{u"limit"_s, QString::number(std::clamp(limit, 1, 100))}};
    if (!next.isEmpty())
        pairs << std::pair(u"next"_s, next);
    else if (skip > 0)
        pairs << std::pair(u"skip"_s, QString::number(skip));
    if (!sort.isEmpty())
        pairs << std::pair(u"sort"_s, sort);
    if (!filter.isEmpty())
        pairs << std::pair(u"filter"_s, filter);
    return pairs;
}

Result<RawPage> rawPageFrom(const QByteArray &body)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (problem.error != QJsonParseError::NoError)
        return notAList(body, u"the reply is no JSON: %1"_s.arg(problem.errorString()));
    RawPage page;
    if (document.isArray()) {
        const QJsonArray rows = document.array();
        for (const QJsonValue &row : rows)
            page.items << row;
        page.total = page.items.size();
        return page;
    }
    const QJsonObject object = document.object();
    if (object.contains("_embedded"_L1))
        return halPage(object);
    if (!object.value("items"_L1).isArray()) {
        // An empty HAL list has no `_embedded` at all, but it still says its total.
        if (object.contains("_links"_L1) && object.value("total"_L1).toInteger(-1) == 0)
            return RawPage{.items = {}, .total = 0};
        return notAList(body, u"the reply is no list"_s);
    }
    for (const QJsonValue &row : object.value("items"_L1).toArray())
        page.items << row;
    page.total = object.value("total"_L1).toInteger(-1);
    page.next = textOf(object.value("nextCursor"_L1));
    if (page.next.isEmpty())
        page.next = textOf(object.value("next"_L1));
    return page;
}

std::optional<PageRequest> nextPage(const PageRequest &previous, const PagingFacts &facts)
{
    if (facts.inThisPage == 0 || facts.fresh == 0 || facts.received >= facts.cap)
        return std::nullopt;
    PageRequest request = previous;
    if (!facts.next.isEmpty()) {
        if (facts.next == previous.next)
            return std::nullopt;
        request.next = facts.next;
        request.skip = 0;
        return request;
    }
    // Without a cursor only the total tells that there is more. A server that pages by cursor and
    // gives none has reached its end.
    if (!previous.next.isEmpty() || facts.total < 0 || facts.received >= facts.total)
        return std::nullopt;
    request.skip = previous.skip + facts.inThisPage;
    return request;
}

} // namespace cognigy
