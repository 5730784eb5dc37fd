// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "support/sandboxprocess.h"
#include "wire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace cognigy::test;
using namespace Qt::StringLiterals;

class TestLists : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_server.isRunning());
        m_headers = "X-API-Key: " + m_server.apiKey.toLatin1()
            + "\r\nAccept: application/json\r\nContent-Type: application/json\r\n";
        for (int i = 1; i <= 30; ++i) {
            const QString name = u"%1 %2"_s.arg(i % 2 == 0 ? u"Ärger"_s : u"Freude"_s).arg(i);
            const QByteArray body
                = QJsonDocument(QJsonObject{{u"name"_s, name}, {u"locale"_s, u"de-DE"_s}}).toJson();
            QCOMPARE(
                Wire(m_server.baseUrl).ask("POST", "/v2.0/projects", m_headers, body).status, 201);
        }
    }

    void pages()
    {
        const QJsonObject first = list("");
        QCOMPARE(first.value("items"_L1).toArray().size(), 25);
        QCOMPARE(first.value("total"_L1).toInt(), 30);
        QCOMPARE(first.value("nextCursor"_L1).toString().size(), 24);
        QCOMPARE(first.value("nextCursor"_L1), first.value("next"_L1));
        QVERIFY(first.value("previousCursor"_L1).isNull());
        const QJsonObject beyond = list("skip=300&limit=100");
        QCOMPARE(beyond.value("items"_L1).toArray().size(), 0);
        QCOMPARE(beyond.value("total"_L1).toInt(), 30);
        QVERIFY(beyond.value("nextCursor"_L1).isNull());
        QCOMPARE(list("limit=5000").value("items"_L1).toArray().size(), 30);
        QCOMPARE(list("limit=0").value("items"_L1).toArray().size(), 1);
    }

    void followsCursors_data()
    {
        QTest::addColumn<QByteArray>("sort");
        QTest::newRow("newest first") << QByteArray("&sort=createdAt:desc");
        QTest::newRow("by name") << QByteArray("&sort=name:asc");
        QTest::newRow("usual") << QByteArray();
    }

    void followsCursors()
    {
        QFETCH(QByteArray, sort);
        const QStringList all = names(list("limit=100" + sort));
        QStringList forward;
        QJsonObject page = list("limit=7" + sort);
        QList<QStringList> pages{names(page)};
        while (!page.value("nextCursor"_L1).isNull()) {
            page = list("limit=7&next=" + page.value("nextCursor"_L1).toString().toLatin1() + sort);
            pages += names(page);
        }
        for (const QStringList &part : pages)
            forward += part;
        QCOMPARE(forward, all);
        for (qsizetype i = pages.size() - 2; i >= 0; --i) {
            const QByteArray cursor = page.value("previousCursor"_L1).toString().toLatin1();
            page = list("limit=7&previous=" + cursor + sort);
            QCOMPARE(names(page), pages.at(i));
        }
        QVERIFY(page.value("previousCursor"_L1).isNull());
    }

    void sorts()
    {
        const QStringList down = names(list("limit=100&sort=name:desc"));
        QStringList up = names(list("limit=100&sort=name:descending"));
        QCOMPARE(up, names(list("limit=100&sort=name")));
        std::reverse(up.begin(), up.end());
        QCOMPARE(up, down);
        const QStringList newest = names(list("limit=100&sort=createdAt:desc"));
        QCOMPARE(newest.first(), u"Ärger 30"_s);
        QCOMPARE(newest.last(), u"Freude 1"_s);
        QCOMPARE(status("sort=nothing:asc"), 400);
    }

    void filters()
    {
        QCOMPARE(list("filter=RGER").value("total"_L1).toInt(), 15);
        QCOMPARE(list("filter=%C3%A4rger").value("total"_L1).toInt(), 15);
        QCOMPARE(list("filter=nobody").value("total"_L1).toInt(), 0);
        QCOMPARE(names(list("name=Freude%201,Freude%203&sort=name:asc")),
            QStringList({u"Freude 1"_s, u"Freude 3"_s}));
        QCOMPARE(list("createdAt=[1,2]").value("total"_L1).toInt(), 0);
        QCOMPARE(list("createdAt=[1,4000000000]").value("total"_L1).toInt(), 30);
        QCOMPARE(status("shoeSize=43"), 400);
        QCOMPARE(status("limit=many"), 400);
        QCOMPARE(status("next=abc"), 400);
    }

private:
    WireReply ask(const QByteArray &query)
    {
        return Wire(m_server.baseUrl).ask("GET", "/new/v2.0/projects?" + query, m_headers);
    }
    QJsonObject list(const QByteArray &query) { return ask(query).json(); }
    int status(const QByteArray &query) { return ask(query).status; }

    static QStringList names(const QJsonObject &list)
    {
        QStringList names;
        for (const QJsonValue &row : list.value("items"_L1).toArray())
            names += row["name"_L1].toString();
        return names;
    }

    SandboxProcess m_server{{u"--empty"_s}};
    QByteArray m_headers;
};

QTEST_GUILESS_MAIN(TestLists)
#include "tst_lists.moc"
