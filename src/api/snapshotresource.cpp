// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "api/snapshotresource.h"

#include "api/allpages.h"
#include "api/reply.h"

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

/// Reads one type after the other into one list.
class EveryType : public std::enable_shared_from_this<EveryType> {
public:
    EveryType(Call call, SnapshotId snapshot)
        : m_call(std::move(call))
        , m_snapshot(std::move(snapshot))
        , m_left(snapshotResourceTypes())
    {
    }

    QFuture<Result<Page<SnapshotResource>>> start()
    {
        const auto future = m_answer.future();
        next();
        return future;
    }

private:
    void next()
    {
        if (m_left.isEmpty()) {
            m_whole.total = std::ssize(m_whole.items);
            m_answer.finish(std::move(m_whole));
            return;
        }
        const QString type = m_left.takeFirst();
        const auto fetchType
            = [call = m_call, snapshot = m_snapshot, type](const PageRequest &page) {
                  return indexResourcesInSnapshot(call, snapshot, type, page);
              };
        whenDone(&m_call.client, allPages<SnapshotResource>(&m_call.client, fetchType),
            [self = shared_from_this(), type](
                Result<Page<SnapshotResource>> page) { self->take(type, std::move(page)); });
    }

    void take(const QString &type, Result<Page<SnapshotResource>> page)
    {
        if (page) {
            for (SnapshotResource &item : page.value().items) {
                if (item.type.isEmpty())
                    item.type = type;
                m_whole.items.push_back(std::move(item));
            }
            m_whole.broken += page->broken;
        } else if (page.error().kind != Error::Kind::Invalid) {
            // Invalid: a type that this server does not know. The others still count.
            m_answer.finish(page.error());
            return;
        }
        next();
    }

    Call m_call;
    SnapshotId m_snapshot;
    QStringList m_left;
    Page<SnapshotResource> m_whole;
    Answer<Page<SnapshotResource>> m_answer;
};

} // namespace

QStringList snapshotResourceTypes()
{
    return {u"flow"_s, u"flowState"_s, u"locale"_s, u"nluconnector"_s, u"largeLanguageModel"_s};
}

QFuture<Result<Page<SnapshotResource>>> indexResourcesInSnapshot(
    Call call, const SnapshotId &snapshot, const QString &type, const PageRequest &page)
{
    Request::Pairs query = page.query();
    query << std::pair(u"resourceType"_s, type);
    return fetchPage<SnapshotResource>(call,
        readRequest(call, u"indexResourcesInSnapshot"_s,
            u"/v2.0/snapshots/{snapshotId}/resources"_s, {{u"snapshotId"_s, snapshot.text}},
            query));
}

QFuture<Result<Page<SnapshotResource>>> allResourcesInSnapshot(
    Call call, const SnapshotId &snapshot)
{
    return std::make_shared<EveryType>(std::move(call), snapshot)->start();
}

} // namespace cognigy
