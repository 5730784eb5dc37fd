// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "credentials/credentialstore.h"
#include "credentials/keyproviders.h"

#include <QTest>

using namespace cognigy;
using namespace Qt::StringLiterals;

namespace {

/// A keychain that the test can break.
class LastingStore final : public CredentialStore {
public:
    QFuture<Result<Secret>> read(const QString &name) override
    {
        return broken ? ready<Secret>(trouble()) : m_store.read(name);
    }
    QFuture<Done> save(const QString &name, Secret secret) override
    {
        return broken ? ready<Nothing>(trouble()) : m_store.save(name, std::move(secret));
    }
    QFuture<Done> remove(const QString &name) override
    {
        return broken ? ready<Nothing>(trouble()) : m_store.remove(name);
    }
    bool lasts() const override { return true; }

    bool broken = false;

private:
    static Error trouble() { return Error{.kind = Error::Kind::Keychain, .detail = u"no"_s}; }
    SessionStore m_store;
};

template <class T>
Result<T> wait(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 2'000))
        return Error{.kind = Error::Kind::Timeout};
    return future.takeResult();
}

} // namespace

class TestSecretKeeper : public QObject {
    Q_OBJECT
private slots:
    void namesTellEnvironmentAndPurpose();
    void sessionStandsBeforeTheKeychain();
    void brokenKeychainLeavesTheSession();
    void providersMakeTheirHeaders();
};

void TestSecretKeeper::namesTellEnvironmentAndPurpose()
{
    const QUuid id = QUuid::createUuid();
    QCOMPARE(secretName(id), id.toString(QUuid::WithoutBraces));
    QCOMPARE(secretName(id, u"proxy"_s), id.toString(QUuid::WithoutBraces) + u"/proxy"_s);
}

void TestSecretKeeper::sessionStandsBeforeTheKeychain()
{
    LastingStore lasting;
    SecretKeeper keeper(lasting);
    QCOMPARE(wait(keeper.read(u"a"_s)).error().kind, Error::Kind::NotFound);
    QVERIFY(wait(keeper.save(u"a"_s, Secret("lasting"))).ok());
    QVERIFY(wait(keeper.read(u"a"_s)).value().equals(Secret("lasting")));
    keeper.saveForThisSession(u"a"_s, Secret("session"));
    QVERIFY(keeper.isForThisSession(u"a"_s));
    QVERIFY(wait(keeper.read(u"a"_s)).value().equals(Secret("session")));
    QVERIFY(wait(lasting.read(u"a"_s)).value().equals(Secret("lasting")));
    QVERIFY(wait(keeper.save(u"a"_s, Secret("newer"))).ok());
    QVERIFY(!keeper.isForThisSession(u"a"_s));
    QVERIFY(wait(keeper.read(u"a"_s)).value().equals(Secret("newer")));
    keeper.saveForThisSession(u"a"_s, Secret("session"));
    QVERIFY(wait(keeper.remove(u"a"_s)).ok());
    QCOMPARE(wait(keeper.read(u"a"_s)).error().kind, Error::Kind::NotFound);
}

void TestSecretKeeper::brokenKeychainLeavesTheSession()
{
    LastingStore lasting;
    lasting.broken = true;
    SecretKeeper keeper(lasting);
    QCOMPARE(wait(keeper.save(u"a"_s, Secret("x"))).error().kind, Error::Kind::Keychain);
    QVERIFY(!keeper.isForThisSession(u"a"_s)); // that is the user's choice
    keeper.saveForThisSession(u"a"_s, Secret("x"));
    QVERIFY(wait(keeper.read(u"a"_s)).ok());
    QCOMPARE(wait(keeper.save(u"a"_s, Secret("y"))).error().kind, Error::Kind::Keychain);
    QVERIFY(wait(keeper.read(u"a"_s)).value().equals(Secret("x")));
}

void TestSecretKeeper::providersMakeTheirHeaders()
{
    const ApiKeyProvider key(Secret("abc"));
    QCOMPARE(key.authorization()->header, "X-API-Key");
    QVERIFY(key.authorization()->value.equals(Secret("abc")));
    QCOMPARE(ApiKeyProvider(Secret()).authorization().error().kind, Error::Kind::Unauthorized);
    const BasicProvider basic(u"Aladdin"_s, Secret("open sesame"));
    QCOMPARE(basic.authorization()->header, "Authorization");
    QVERIFY(basic.authorization()->value.equals(Secret("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==")));
    QCOMPARE(NoKeyProvider().authorization().error().kind, Error::Kind::Unauthorized);
}

QTEST_GUILESS_MAIN(TestSecretKeeper)
#include "tst_secretkeeper.moc"
