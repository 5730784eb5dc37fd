// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "api.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

namespace cognigy::test {

using namespace Qt::StringLiterals;

QJsonObject Reply::json() const
{
    return QJsonDocument::fromJson(body).object();
}

Api::Api(const QStringList &arguments)
    : m_process(QStringList{u"--clock-file"_s, m_folder.filePath(u"clock"_s)} + arguments)
{
    key = m_process.apiKey;
}

Reply Api::call(const QByteArray &method, const QString &path, const QByteArray &body,
    const QHash<QByteArray, QByteArray> &headers)
{
    QUrl url(path.startsWith(u"http"_s) ? path : m_process.baseUrl.toString() + path);
    QNetworkRequest request(url);
    request.setRawHeader("Accept", "application/json");
    if (!key.isEmpty() && !headers.contains("Authorization"))
        request.setRawHeader("X-API-Key", key.toUtf8());
    for (auto header = headers.begin(); header != headers.end(); ++header)
        request.setRawHeader(header.key(), header.value());
    // Qt waits for the body of a HEAD that it was not told to be one.
    QNetworkReply *reply = method == "HEAD" ? m_network.head(request)
                                            : m_network.sendCustomRequest(request, method, body);
    QSignalSpy finished(reply, &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait(20'000);
    Reply result;
    result.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    result.body = reply->readAll();
    for (const auto &[name, value] : reply->rawHeaderPairs())
        result.headers.insert(name.toLower(), value);
    reply->deleteLater();
    return result;
}

Reply Api::post(const QString &path, const QJsonObject &body)
{
    return call("POST", path, body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(),
        {{"Content-Type", "application/json"}});
}

Reply Api::patch(const QString &path, const QJsonObject &body)
{
    return call(
        "PATCH", path, QJsonDocument(body).toJson(), {{"Content-Type", "application/json"}});
}

Reply Api::upload(const QString &path, const QByteArray &file, const QString &fileName,
    const QHash<QByteArray, QByteArray> &fields)
{
    QByteArray form;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        form += "--boundary\r\nContent-Disposition: form-data; name=\"" + field.key() + "\"\r\n\r\n"
            + field.value() + "\r\n";
    }
    form += "--boundary\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
        + fileName.toUtf8() + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + file
        + "\r\n--boundary--\r\n";
    return call("POST", path, form, {{"Content-Type", "multipart/form-data; boundary=boundary"}});
}

QJsonObject Api::ended(const Reply &started)
{
    const QString path = u"/new/v2.0/tasks/"_s + started.text("_id");
    QDeadlineTimer deadline(20'000);
    while (!deadline.hasExpired()) {
        const QJsonObject task = get(path).json();
        const QString status = task.value("status"_L1).toString();
        if (status != u"active"_s)
            return status == u"queued"_s ? QJsonObject() : task;
        QTest::qWait(20);
    }
    return {};
}

bool Api::done(const Reply &started)
{
    const QJsonObject task = ended(started);
    if (task.value("status"_L1).toString() == u"done"_s)
        return true;
    qWarning() << "The task ended otherwise:" << started.body << task;
    return false;
}

void Api::advance(qint64 seconds)
{
    m_moved += seconds;
    QFile file(m_folder.filePath(u"clock"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write(QByteArray::number(m_moved));
}

QJsonArray Api::list(const QString &kind, const QString &projectId)
{
    return get(u"/new/v2.0/%1?limit=100&projectId=%2"_s.arg(kind, projectId)).items();
}

QJsonObject Api::named(const QString &kind, const QString &projectId, const QString &name)
{
    const QJsonArray rows = list(kind, projectId);
    for (const QJsonValue &row : rows) {
        if (row["name"_L1].toString() == name)
            return row.toObject();
    }
    return {};
}

QString Api::makeProject(const QString &name)
{
    return post(u"/new/v2.0/projects"_s, {{u"name"_s, name}, {u"locale"_s, u"en-US"_s}})
        .text("_id");
}

QString Api::makeSnapshot(const QString &projectId, const QString &name)
{
    const Reply task = post(u"/new/v2.0/snapshots"_s,
        {{u"projectId"_s, projectId}, {u"name"_s, name}, {u"description"_s, u"for a test"_s}});
    if (!done(task))
        return {};
    return named(u"snapshots"_s, projectId, name).value("_id"_L1).toString();
}

QByteArray Api::fileOf(const QString &snapshotId)
{
    const QString path = u"/new/v2.0/snapshots/"_s + snapshotId;
    if (!done(post(path + u"/package"_s)))
        return {};
    return get(post(path + u"/downloadlink"_s).text("downloadLink")).body;
}

QByteArray Api::managementBasic() const
{
    const QString pair = m_process.managementUser + u':' + m_process.managementPassword;
    return "Basic " + pair.toUtf8().toBase64();
}

} // namespace cognigy::test
