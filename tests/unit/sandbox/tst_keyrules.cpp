// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "api.h"

#include <QTest>

using namespace Qt::StringLiterals;
using cognigy::test::Api;
using cognigy::test::Reply;

/// Own API keys and Super API-Keys: shown once, revoked at once, dead in time.
class tst_KeyRules : public QObject {
    Q_OBJECT

private slots:
    void revokedKeyIsDead();
    void valueIsShownOnce();
    void superKeyDiesByTheClock();
    void superKeySeesEveryProject();
    void superKeyByBothRoutes();
    void superKeyCanBeSwitchedOff();
    void keyForDownloads();
};

namespace {

Reply mint(Api &api)
{
    const QHash<QByteArray, QByteArray> basic{{"Authorization", api.managementBasic()}};
    const QJsonArray organisations
        = api.call("GET", u"/new/management/v2.0/organisations"_s, {}, basic).items();
    return api.call("POST",
        u"/new/management/v2.0/organisations/%1/apikeys"_s.arg(
            organisations[0]["_id"_L1].toString()),
        {}, basic);
}

} // namespace

void tst_KeyRules::revokedKeyIsDead()
{
    Api api({u"--empty"_s});
    const Reply made = api.post(u"/new/v2.0/users/me/apikeys"_s, {{u"name"_s, u"second"_s}});
    QCOMPARE(made.status, 201);
    QCOMPARE(made.text("apiKey").size(), 128);
    const QString first = std::exchange(api.key, made.text("apiKey"));
    QCOMPARE(api.get(u"/new/v2.0/users/me"_s).status, 200);
    QCOMPARE(api.remove(u"/new/v2.0/users/me/apikeys/"_s + made.text("_id")).status / 100, 2);
    const Reply refused = api.get(u"/new/v2.0/users/me"_s);
    QCOMPARE(refused.status, 401);
    QCOMPARE(refused.json()["code"_L1].toInt(), 401);
    api.key = first;
    QCOMPARE(api.get(u"/new/v2.0/users/me"_s).status, 200);
}

void tst_KeyRules::valueIsShownOnce()
{
    Api api({u"--empty"_s});
    const QString value
        = api.post(u"/new/v2.1/users/me/apikeys"_s, {{u"name"_s, u"once"_s}}).text("apiKey");
    QCOMPARE(value.size(), 128);
    for (const QString &version : {u"v2.0"_s, u"v2.1"_s}) {
        const Reply list = api.get(u"/new/%1/users/me/apikeys"_s.arg(version));
        QVERIFY(list.body.contains("once"));
        QVERIFY(!list.body.contains(value.toUtf8()));
        QVERIFY(!list.body.contains(api.key.toUtf8()));
    }
}

void tst_KeyRules::superKeyDiesByTheClock()
{
    Api api({u"--empty"_s, u"--super-api-keys"_s, u"on"_s});
    api.key = mint(api).text("apiKey");
    QCOMPARE(api.key.size(), 128);
    api.advance(890);
    QCOMPARE(api.get(u"/new/v2.0/projects"_s).status, 200);
    api.advance(15);
    QCOMPARE(api.get(u"/new/v2.0/projects"_s).status, 401);
}

void tst_KeyRules::superKeySeesEveryProject()
{
    Api api({u"--demo"_s, u"--super-api-keys"_s, u"on"_s});
    const int own = api.get(u"/new/v2.0/projects"_s).json()["total"_L1].toInt();
    QVERIFY(own > 30);
    QString foreign;
    api.key = mint(api).text("apiKey");
    const int all = api.get(u"/new/v2.0/projects"_s).json()["total"_L1].toInt();
    QVERIFY2(all > own, qPrintable(u"%1 and %2"_s.arg(all).arg(own)));
    QVERIFY(api.get(u"/new/v2.0/flows?limit=1"_s).json()["total"_L1].toInt() > all);
}

void tst_KeyRules::superKeyByBothRoutes()
{
    Api api({u"--empty"_s, u"--super-api-keys"_s, u"on"_s});
    const QHash<QByteArray, QByteArray> headers{
        {"Authorization", api.managementBasic()}, {"Content-Type", "application/json"}};
    const QString organisation
        = api.call("GET", u"/new/management/v2.0/organisations"_s, {}, headers)
              .items()[0]["_id"_L1]
              .toString();
    const Reply minted = api.call("POST", u"/new/management/v2.0/organisations/apikeys"_s,
        "{\"organisationId\": \"" + organisation.toUtf8() + "\"}", headers);
    QCOMPARE(minted.status / 100, 2);
    QVERIFY(minted.json()["createdAt"_L1].toInteger() > 0);
    QVERIFY(minted.headers.contains("date"));
    // A user's key does not open the management door.
    const int refused
        = api.post(u"/new/management/v2.0/organisations/%1/apikeys"_s.arg(organisation)).status;
    QVERIFY(refused == 401 || refused == 403);
}

void tst_KeyRules::superKeyCanBeSwitchedOff()
{
    Api api({u"--empty"_s, u"--super-api-keys"_s, u"off"_s});
    const Reply refused = mint(api);
    QCOMPARE(refused.status, 403);
    QVERIFY(refused.text("detail").contains(u"FEATURE_USE_SUPERAPIKEY_API"_s));
}

void tst_KeyRules::keyForDownloads()
{
    for (const QString &mode : {u"optional"_s, u"required"_s}) {
        Api api({u"--empty"_s, u"--download-key"_s, mode});
        const QString id = api.makeSnapshot(api.makeProject(u"P"_s), u"s"_s);
        const QByteArray file = api.fileOf(id);
        QVERIFY(file.size() > 100);
        const QString link
            = api.post(u"/new/v2.0/snapshots/%1/downloadlink"_s.arg(id)).text("downloadLink");
        QCOMPARE(api.get(link).body, file);
        api.key.clear();
        QCOMPARE(api.get(link).status, mode == u"required"_s ? 401 : 200);
    }
}

QTEST_GUILESS_MAIN(tst_KeyRules)
#include "tst_keyrules.moc"
