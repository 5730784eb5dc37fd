// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "support/sandboxprocess.h"
#include "wire.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace cognigy::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray textOf(const QString &path)
{
    QFile file(QString::fromUtf8(SOURCE_DIR) + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Calls `seen` with each object at any depth.
void visit(const QJsonValue &value, const std::function<void(const QJsonObject &)> &seen)
{
    if (value.isObject())
        seen(value.toObject());
    for (const QJsonValue &part : value.isObject() ? QJsonArray() : value.toArray())
        visit(part, seen);
    if (value.isObject()) {
        for (const QJsonValue &part : value.toObject())
            visit(part, seen);
    }
}

} // namespace

/// The pages about the server itself.
class TestPages : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_server.isRunning());
        const WireReply reply = get("/openapi/openapi-viewer.json");
        QCOMPARE(reply.status, 200);
        m_api = reply.json();
    }

    void saysWhatItIs()
    {
        const QJsonObject about = get("/").json();
        const QByteArray page = get("/", "Accept: text/html\r\n").body;
        const QByteArray readme = textOf(u"README.md"_s).simplified();
        for (const char *list : {"simulated", "notSimulated"}) {
            const QJsonArray sentences = about.value(QLatin1String(list)).toArray();
            QVERIFY(sentences.size() > 3);
            for (const QJsonValue &sentence : sentences) {
                const QByteArray text = sentence.toString().toUtf8();
                QVERIFY2(page.contains(text), text.constData());
                QVERIFY2(readme.contains(text), ("not in the README: " + text).constData());
            }
        }
        QVERIFY(!page.contains("{{"));
    }

    void viewerNeedsNothingFromElsewhere()
    {
        const WireReply viewer = get("/openapi");
        QVERIFY(viewer.headers.value("content-type").startsWith("text/html"));
        QVERIFY(viewer.body.contains("/openapi/openapi-viewer.json"));
        for (const char *link : {"http:", "https:", " src=", "@import", "<link"})
            QVERIFY2(!viewer.body.contains(link), link);
    }

    void documentHoldsEveryOperation()
    {
        QCOMPARE(m_api.value("openapi"_L1).toString(), u"3.0.3"_s);
        const QJsonObject paths = m_api.value("paths"_L1).toObject();
        QSet<QString> shapes;
        int operations = 0;
        static const QRegularExpression names(u"\\{[^}]*\\}"_s);
        for (auto path = paths.begin(); path != paths.end(); ++path) {
            shapes.insert(QString(path.key()).replace(names, u"{}"_s));
            operations += path.value().toObject().size();
        }
        QCOMPARE(shapes.size(), paths.size()); // no two templates for one address
        const QJsonArray rows
            = QJsonDocument::fromJson(textOf(u"resources/api/operations.json"_s))["operations"_L1]
                  .toArray();
        int missing = 0;
        for (const QJsonValue &row : rows) {
            const QString shape = row["path"_L1].toString().replace(names, u"{}"_s);
            const bool isElsewhere = row["path"_L1].toString().startsWith("/testing/"_L1)
                || row["path"_L1].toString().startsWith("/v1/"_L1);
            missing += shapes.contains(shape) || isElsewhere ? 0 : 1;
        }
        QCOMPARE(missing, 0);
        qInfo() << operations << "operations on" << paths.size() << "paths";
        QVERIFY(operations > 350);
    }

    void documentIsSound()
    {
        QSet<QString> ids;
        const QJsonObject paths = m_api.value("paths"_L1).toObject();
        for (auto path = paths.begin(); path != paths.end(); ++path) {
            for (const QJsonValue &operation : path.value().toObject()) {
                const QString id = operation["operationId"_L1].toString();
                QVERIFY2(!ids.contains(id), qPrintable(id));
                ids.insert(id);
                QSet<QString> declared;
                for (const QJsonValue &one : operation["parameters"_L1].toArray()) {
                    QVERIFY(one["schema"_L1].isObject());
                    if (one["in"_L1].toString() == "path"_L1)
                        declared.insert(u'{' + one["name"_L1].toString() + u'}');
                }
                QCOMPARE(declared.size(), path.key().count(u'{'));
                for (const QString &name : std::as_const(declared))
                    QVERIFY(path.key().contains(name));
                QVERIFY(operation["responses"_L1].toObject().size() >= 2);
            }
        }
        visit(m_api, [this](const QJsonObject &object) {
            const QString ref = object.value("$ref"_L1).toString();
            if (ref.isEmpty())
                return;
            QJsonValue target = m_api;
            for (const QString &step : ref.mid(2).split(u'/'))
                target = target[step];
            QVERIFY2(target.isObject(), qPrintable(ref));
        });
    }

    void documentKnowsTheFields()
    {
        const QJsonValue create = m_api["paths"_L1]["/v2.0/snapshots"_L1]["post"_L1];
        const QJsonValue schema
            = create["requestBody"_L1]["content"_L1]["application/json"_L1]["schema"_L1];
        QVERIFY(schema["properties"_L1]["name"_L1].isObject());
        QVERIFY(schema["required"_L1].toArray().contains(u"name"_s));
        QCOMPARE(m_api["components"_L1]["schemas"_L1]["Snapshot"_L1]["properties"_L1]
                      ["createdAt"_L1]["type"_L1]
                          .toString(),
            u"integer"_s);
        const QJsonValue vendor = m_api["paths"_L1]["/management/v2.0/vendor"_L1]["get"_L1];
        QVERIFY(vendor["security"_L1][0].toObject().contains("basic"_L1));
    }

private:
    WireReply get(const QByteArray &path, const QByteArray &headers = {})
    {
        return Wire(m_server.baseUrl).ask("GET", path, headers);
    }

    SandboxProcess m_server{{u"--empty"_s}};
    QJsonObject m_api;
};

QTEST_GUILESS_MAIN(TestPages)
#include "tst_pages.moc"
