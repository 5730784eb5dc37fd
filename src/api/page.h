// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"
#include "base/result.h"
#include "net/request.h"

#include <QJsonObject>
#include <QList>

#include <optional>
#include <vector>

namespace cognigy {

/// Which part of a list is asked for.
struct PageRequest {
    int limit = 100; ///< rows, 1 to 100
    qint64 skip = 0; ///< rows to leave out; not together with `next`
    QString sort{}; ///< `field:asc` or `field:desc`, comma separated
    QString filter{}; ///< text that the name-like field must hold
    QString next{}; ///< cursor of the page before

    /// The pairs of the query.
    Request::Pairs query() const;
};

/// One part of a list. Rows that could not be read are counted and left out; the good ones stay.
template <class T>
struct Page {
    std::vector<T> items{};
    qint64 total = -1; ///< of all that match, as the server says; negative where it did not say
    QString next{}; ///< cursor of the page after; empty where there is none
    int broken = 0; ///< rows that lacked a required field or were no objects
    QString brokenReason{}; ///< what was wrong with the first of them
};

/// A list as it came, in one of the shapes that servers send: `items` with `total` and `nextCursor`
/// or `next`; HAL with `_embedded`, `total` and `_links.next`; a bare array.
struct RawPage {
    QList<QJsonValue> items{};
    qint64 total = -1;
    QString next{};
};

/// Reads the envelope; HAL rows are made plain (`properties` lifted, `_id` from the self link).
/// Error BadReply where the body is no JSON or no list, with a sample of it.
Result<RawPage> rawPageFrom(const QByteArray &body);

/// Reads a list of structs by their fields.
template <class T>
Result<Page<T>> pageFrom(const QByteArray &body)
{
    Result<RawPage> raw = rawPageFrom(body);
    if (!raw)
        return raw.error();
    Page<T> page{.items = {}, .total = raw->total, .next = raw->next};
    page.items.reserve(static_cast<std::size_t>(raw->items.size()));
    for (const QJsonValue &row : raw->items) {
        Result<T> item = fromJson<T>(row.toObject());
        if (item) {
            page.items.push_back(std::move(item).value());
        } else if (page.broken++ == 0) {
            page.brokenReason = item.error().detail;
        }
    }
    return page;
}

/// What is known when a page has come, for the decision whether another one is to be asked for.
struct PagingFacts {
    qint64 received = 0; ///< rows so far, broken ones too
    qint64 inThisPage = 0; ///< rows of the newest page, broken ones too
    qint64 fresh = 0; ///< of these, rows that no earlier page held
    qint64 total = -1;
    QString next{};
    qint64 cap = 100'000; ///< never read more rows than that
};

/// The request for the following page; nothing where the list is whole, repeats itself, says
/// something that cannot be true, or has reached the cap. A `total` that is too large ends at the
/// first empty page; one that is too small does not end a list that still has a cursor.
std::optional<PageRequest> nextPage(const PageRequest &previous, const PagingFacts &facts);

} // namespace cognigy
