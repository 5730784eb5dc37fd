// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "api/snapshot.h"

#include "api/reply.h"

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

Request snapshotRequest(const WriteCall &call, const QString &operation, Verb verb,
    const QString &tail, const SnapshotId &snapshot, const QJsonObject &body = {})
{
    return writeRequest(call, operation, verb, u"/v2.0/snapshots/{snapshotId}"_s + tail,
        {{u"snapshotId"_s, snapshot.text}}, body);
}

} // namespace

DownloadState downloadStateOf(const Snapshot &snapshot, const QDateTime &now)
{
    if (!snapshot.isPackaged)
        return DownloadState::NotPrepared;
    if (snapshot.packageExpiresAt.isValid() && snapshot.packageExpiresAt <= now)
        return DownloadState::Lapsed;
    return DownloadState::Ready;
}

QFuture<Result<Page<Snapshot>>> indexSnapshots(
    Call call, const ProjectId &project, const PageRequest &page)
{
    Request::Pairs query = page.query();
    query << std::pair(u"projectId"_s, project.text);
    return fetchPage<Snapshot>(
        call, readRequest(call, u"indexSnapshots"_s, u"/v2.0/snapshots"_s, {}, query));
}

QFuture<Result<Snapshot>> readSnapshot(Call call, const SnapshotId &snapshot)
{
    return fetchOne<Snapshot>(call,
        readRequest(call, u"readSnapshot"_s, u"/v2.0/snapshots/{snapshotId}"_s,
            {{u"snapshotId"_s, snapshot.text}}));
}

QFuture<Result<Task>> createSnapshot(
    WriteCall call, const ProjectId &project, const QString &name, const QString &description)
{
    const QJsonObject body{
        {u"projectId"_s, project.text}, {u"name"_s, name}, {u"description"_s, description}};
    return fetchOne<Task>(
        call, writeRequest(call, u"createSnapshot"_s, Verb::Post, u"/v2.0/snapshots"_s, {}, body));
}

QFuture<Result<Task>> packageSnapshot(WriteCall call, const SnapshotId &snapshot)
{
    return fetchOne<Task>(
        call, snapshotRequest(call, u"packageSnapshot"_s, Verb::Post, u"/package"_s, snapshot));
}

QFuture<Result<QUrl>> composeSnapshotDownloadLink(WriteCall call, const SnapshotId &snapshot)
{
    Request request = snapshotRequest(
        call, u"composeSnapshotDownloadLink"_s, Verb::Post, u"/downloadlink"_s, snapshot);
    return fetch<QUrl>(call.client, std::move(request), [](const Reply &reply) -> Result<QUrl> {
        const Result<QJsonObject> object = objectFrom(reply.body);
        if (!object)
            return object.error();
        const QUrl link(object->value("downloadLink"_L1).toString(), QUrl::StrictMode);
        if (!link.isValid() || link.isRelative()) {
            return Error{.kind = Error::Kind::BadReply,
                .detail = u"the reply lacks the field \"downloadLink\""_s};
        }
        return link;
    });
}

QFuture<Result<Task>> restoreSnapshot(
    WriteCall call, const ProjectId &project, const SnapshotId &snapshot)
{
    return fetchOne<Task>(call,
        snapshotRequest(call, u"restoreSnapshot"_s, Verb::Post, u"/restore"_s, snapshot,
            {{u"projectId"_s, project.text}}));
}

QFuture<Result<Task>> deleteSnapshot(WriteCall call, const SnapshotId &snapshot)
{
    return fetchOne<Task>(
        call, snapshotRequest(call, u"deleteSnapshot"_s, Verb::Delete, {}, snapshot));
}

QFuture<Result<Task>> uploadSnapshotPackage(
    WriteCall call, const ProjectId &project, const QString &file, TransferProgress progress)
{
    Answer<Task> answer;
    Request request
        = writeRequest(call, u"uploadSnapshotPackage"_s, Verb::Post, u"/v2.0/snapshots/upload"_s);
    whenDone(&call.client,
        call.client.uploadForm(
            std::move(request), file, {{u"projectId"_s, project.text}}, std::move(progress)),
        [answer](const Result<Reply> &reply) {
            if (!reply) {
                answer.finish(reply.error());
                return;
            }
            const Result<QJsonObject> object = objectFrom(reply->body);
            Result<Task> task = object ? fromJson<Task>(*object) : Result<Task>(object.error());
            answer.finish(std::move(task));
        });
    return answer.future();
}

QFuture<Result<QString>> uploadSnapshotResumable(
    WriteCall call, const ProjectId &project, const QString &file, TransferProgress progress)
{
    Request request = writeRequest(call, u"uploadResumable"_s, Verb::Post, u"/v2.0/uploads"_s);
    return call.client.uploadResumable(
        std::move(request), file, project.text, u"snapshots"_s, std::move(progress));
}

} // namespace cognigy
