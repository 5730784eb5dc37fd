// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/identity.h"
#include "api/page.h"
#include "base/future.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <memory>
#include <utility>

namespace cognigy {

/// Reads all pages of a list, one after the other, and answers with one page that holds them.
/// Rows that come twice are kept once. The context ends the reading when it dies (usually the
/// client); `fetch` is called with one PageRequest after the other.
///
///     allPages<Locale>(&client, [=, &client](PageRequest page) {
///         return indexLocales(client, project, page); });
template <class T>
class AllPages : public std::enable_shared_from_this<AllPages<T>> {
public:
    using Fetch = std::function<QFuture<Result<Page<T>>>(const PageRequest &)>;

    AllPages(QObject *context, Fetch fetch, qint64 cap)
        : m_context(context)
        , m_fetch(std::move(fetch))
        , m_cap(cap)
    {
    }

    QFuture<Result<Page<T>>> start(const PageRequest &request)
    {
        const QFuture<Result<Page<T>>> future = m_answer.future();
        ask(request);
        return future;
    }

private:
    void ask(const PageRequest &request)
    {
        whenDone(m_context, m_fetch(request),
            [self = this->shared_from_this(), request](
                Result<Page<T>> page) { self->take(request, std::move(page)); });
    }

    void take(const PageRequest &request, Result<Page<T>> page)
    {
        if (!page) {
            m_answer.finish(page.error());
            return;
        }
        PagingFacts facts{.received = m_received,
            .inThisPage = std::ssize(page->items) + page->broken,
            .total = page->total,
            .next = page->next,
            .cap = m_cap};
        for (T &item : page.value().items) {
            const QString id = identityOf(item);
            if (!id.isEmpty()) {
                if (m_seen.contains(id))
                    continue;
                m_seen.insert(id);
            }
            ++facts.fresh;
            m_whole.items.push_back(std::move(item));
        }
        m_received += facts.inThisPage;
        facts.received = m_received;
        m_whole.broken += page->broken;
        if (m_whole.brokenReason.isEmpty())
            m_whole.brokenReason = page->brokenReason;
        if (const std::optional<PageRequest> following = nextPage(request, facts)) {
            ask(*following);
            return;
        }
        m_whole.total = std::ssize(m_whole.items);
        m_answer.finish(std::move(m_whole));
    }

    QObject *m_context;
    Fetch m_fetch;
    qint64 m_cap;
    qint64 m_received = 0;
    QSet<QString> m_seen;
    Page<T> m_whole;
    Answer<Page<T>> m_answer;
};

template <class T, class Fetch>
QFuture<Result<Page<T>>> allPages(
    QObject *context, Fetch fetch, const PageRequest &first = {}, qint64 cap = 100'000)
{
    return std::make_shared<AllPages<T>>(context, std::move(fetch), cap)->start(first);
}

} // namespace cognigy
