// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "api.h"

#include <QTest>

using namespace Qt::StringLiterals;
using cognigy::test::Api;
using cognigy::test::Reply;

/// Ten at most, one primary that stays, fallbacks that lead somewhere.
class tst_LocaleRules : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_api.reset(); }

    void tenAtMost();
    void primaryStays();
    void fallbackByEitherId();
    void noLoops();
    void deletingMovesDependants();

private:
    Reply create(const QString &name, const QString &fallback = {});
    Reply change(const QString &id, const QJsonObject &changes)
    {
        return m_api->patch(u"/new/v2.0/locales/"_s + id, changes);
    }
    QString fallbackOf(const QString &id)
    {
        return m_api->get(u"/new/v2.0/locales/"_s + id).text("fallbackLocaleReference");
    }

    std::unique_ptr<Api> m_api;
    QString m_project;
    QJsonObject m_primary;
};

void tst_LocaleRules::init()
{
    m_api = std::make_unique<Api>(QStringList{u"--empty"_s});
    QVERIFY(m_api->isRunning());
    m_project = m_api->makeProject(u"Rules"_s);
    m_primary = m_api->list(u"locales"_s, m_project)[0].toObject();
    QCOMPARE(m_primary["primary"_L1].toBool(), true);
    QCOMPARE(m_primary["nluLanguage"_L1].toString(), u"en-US"_s);
}

Reply tst_LocaleRules::create(const QString &name, const QString &fallback)
{
    QJsonObject body{
        {u"projectId"_s, m_project}, {u"name"_s, name}, {u"nluLanguage"_s, u"de-DE"_s}};
    if (!fallback.isEmpty())
        body.insert(u"fallbackLocaleReference"_s, fallback);
    return m_api->post(u"/new/v2.0/locales"_s, body);
}

void tst_LocaleRules::tenAtMost()
{
    for (int i = 1; i < 10; ++i)
        QCOMPARE(create(u"l%1"_s.arg(i)).status, 201);
    QCOMPARE(create(u"l10"_s).status, 400);
    QCOMPARE(m_api->list(u"locales"_s, m_project).size(), 10);
}

void tst_LocaleRules::primaryStays()
{
    const QString id = m_primary["_id"_L1].toString();
    QCOMPARE(m_api->remove(u"/new/v2.0/locales/"_s + id).status, 400);
    const QString second = create(u"Deutsch"_s).text("_id");
    QCOMPARE(change(second, {{u"primary"_s, true}}).status, 400);
    QCOMPARE(m_api
                 ->post(u"/new/v2.0/locales"_s,
                     {{u"projectId"_s, m_project}, {u"name"_s, u"x"_s},
                         {u"nluLanguage"_s, u"de-DE"_s}, {u"primary"_s, true}})
                 .status,
        400);
    QCOMPARE(create(u"Klingon"_s).status, 201);
    QCOMPARE(
        m_api
            ->post(u"/new/v2.0/locales"_s,
                {{u"projectId"_s, m_project}, {u"name"_s, u"y"_s}, {u"nluLanguage"_s, u"xx-XX"_s}})
            .status,
        400);
}

void tst_LocaleRules::fallbackByEitherId()
{
    const Reply first = create(u"Deutsch"_s);
    QCOMPARE(fallbackOf(first.text("_id")), m_primary["_id"_L1].toString());
    const Reply byId = create(u"Tirol"_s, first.text("_id"));
    const Reply byReference = create(u"Wien"_s, first.text("referenceId"));
    QCOMPARE(fallbackOf(byId.text("_id")), first.text("_id"));
    QCOMPARE(fallbackOf(byReference.text("_id")), first.text("_id"));
    QCOMPARE(create(u"Nirgendwo"_s, u"0123456789abcdef01234567"_s).status, 400);
}

void tst_LocaleRules::noLoops()
{
    const QString a = create(u"a"_s).text("_id");
    const QString b = create(u"b"_s, a).text("_id");
    QCOMPARE(change(a, {{u"fallbackLocaleReference"_s, b}}).status, 400);
    QCOMPARE(change(a, {{u"fallbackLocaleReference"_s, a}}).status, 400);
    QCOMPARE(
        change(b, {{u"fallbackLocaleReference"_s, m_primary["_id"_L1].toString()}}).status / 100,
        2);
}

void tst_LocaleRules::deletingMovesDependants()
{
    const QString a = create(u"a"_s).text("_id");
    const QString b = create(u"b"_s, a).text("_id");
    QCOMPARE(m_api->remove(u"/new/v2.0/locales/"_s + a).status / 100, 2);
    QCOMPARE(m_api->get(u"/new/v2.0/locales/"_s + a).status, 404);
    QCOMPARE(fallbackOf(b), m_primary["_id"_L1].toString());
}

QTEST_GUILESS_MAIN(tst_LocaleRules)
#include "tst_localerules.moc"
