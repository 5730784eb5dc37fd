// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "support/sandboxprocess.h"
#include "wire.h"

#include <QTest>
#include <QUrlQuery>

using namespace cognigy::test;
using namespace Qt::StringLiterals;

class TestOAuth : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_server.isRunning()); }

    void takesAPassword()
    {
        QCOMPARE(token(password(u"wrong"_s)).status, 401);
        const WireReply reply = token(password(m_server.managementPassword));
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json().value("token_type"_L1).toString(), u"Bearer"_s);
        QVERIFY(reply.json().value("expires_in"_L1).toInt() > 8);
        QCOMPARE(statusWith(textIn(reply, "access_token")), 200);
    }

    void refreshesOnce()
    {
        const WireReply first = token(password(m_server.managementPassword));
        const QString refresh = textIn(first, "refresh_token");
        const QUrlQuery form{{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, refresh}};
        const WireReply second = token(form);
        QCOMPARE(second.status, 200);
        QCOMPARE(statusWith(textIn(second, "access_token")), 200);
        QCOMPARE(token(form).status, 401);
    }

    void exchangesACode()
    {
        QUrlQuery login = password(m_server.managementPassword);
        login.addQueryItem(u"state"_s, u"s 1"_s);
        const WireReply authorized = post("/auth/oauth2/authorize", login);
        QCOMPARE(authorized.status, 200);
        QCOMPARE(textIn(authorized, "state"), u"s 1"_s);
        const WireReply reply = token({{u"grant_type"_s, u"authorization_code"_s},
            {u"code"_s, textIn(authorized, "code")}, {u"client_id"_s, u"any"_s}});
        QCOMPARE(reply.status, 200);
        QCOMPARE(statusWith(textIn(reply, "access_token")), 200);
    }

    void endsWhatIsRevoked()
    {
        const WireReply reply = token({{u"grant_type"_s, u"client_credentials"_s},
            {u"client_id"_s, u"any"_s}, {u"client_secret"_s, u"any"_s}});
        const QString access = textIn(reply, "access_token");
        QCOMPARE(statusWith(access), 200);
        const QByteArray body = "{\"token\":\"" + access.toLatin1() + "\"}";
        QCOMPARE(Wire(m_server.baseUrl)
                     .ask("POST", "/auth/oauth2/revoke", "Content-Type: application/json\r\n", body)
                     .status
                / 100,
            2);
        QCOMPARE(statusWith(access), 401);
        QCOMPARE(token({{u"grant_type"_s, u"magic"_s}}).status, 400);
    }

private:
    static QUrlQuery password(const QString &word)
    {
        return {{u"grant_type"_s, u"password"_s}, {u"username"_s, u"admin@sandbox.example"_s},
            {u"password"_s, word}};
    }

    WireReply post(const QByteArray &path, const QUrlQuery &form)
    {
        return Wire(m_server.baseUrl)
            .ask("POST", path, "Content-Type: application/x-www-form-urlencoded\r\n",
                form.toString(QUrl::FullyEncoded).toLatin1());
    }

    WireReply token(const QUrlQuery &form) { return post("/auth/oauth2/token", form); }

    static QString textIn(const WireReply &reply, const char *key)
    {
        return reply.json().value(QLatin1String(key)).toString();
    }

    int statusWith(const QString &access)
    {
        const QByteArray header = "Authorization: Bearer " + access.toLatin1() + "\r\n";
        return Wire(m_server.baseUrl).ask("GET", "/new/v2.0/users/me", header).status;
    }

    SandboxProcess m_server{{u"--empty"_s}};
};

QTEST_GUILESS_MAIN(TestOAuth)
#include "tst_oauth.moc"
