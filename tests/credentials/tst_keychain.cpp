// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "credentials/futurewait.h"
#include "credentials/keychainstore.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QProcess>
#include <QStandardPaths>

using namespace cognigy;
using namespace cognigy::test;
using namespace Qt::StringLiterals;

namespace {

QString told(const Done &done)
{
    return done ? u"done"_s : nameOf(done.error().kind) + u": "_s + done.error().detail;
}

} // namespace

/// Against a real, unlocked Secret Service.
class TestKeychain : public QObject {
    Q_OBJECT
private slots:
    void savedIsReadAgain();
    void anotherProcessReadsIt();
    void newOneTakesThePlace();
    void removedIsGone();
    void whatWasNeverThere();
    void strangeSecretsAndNames_data();
    void strangeSecretsAndNames();
    void manyAtOnceEndOnceEach();
    void storeMayDieMeanwhile();
    void lockedIsNotEmpty(); // last: it stays locked

private:
    SystemClock m_clock;
    KeychainStore m_store{m_clock, nullptr, u"cognigy-console-test"_s};
};

void TestKeychain::savedIsReadAgain()
{
    QCOMPARE(told(wait(m_store.save(u"a"_s, Secret("first")))), u"done"_s);
    const auto read = wait(m_store.read(u"a"_s));
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().summary()));
    QVERIFY(read->equals(Secret("first")));
    QVERIFY(m_store.lasts());
    // Another service name is another place.
    KeychainStore other(m_clock, nullptr, u"cognigy-console-other"_s);
    QCOMPARE(wait(other.read(u"a"_s)).error().kind, Error::Kind::NotFound);
}

void TestKeychain::anotherProcessReadsIt()
{
    const QString tool = QStandardPaths::findExecutable(u"secret-tool"_s);
    QVERIFY2(!tool.isEmpty(), "secret-tool is missing; packaging/install test brings it");
    QVERIFY(wait(m_store.save(u"b"_s, Secret("told-to-all"))).ok());
    QProcess process;
    process.start(tool, {u"lookup"_s, u"user"_s, u"b"_s, u"server"_s, u"cognigy-console-test"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAllStandardOutput().trimmed(), "told-to-all");
}

void TestKeychain::newOneTakesThePlace()
{
    QVERIFY(wait(m_store.save(u"c"_s, Secret("old"))).ok());
    QVERIFY(wait(m_store.save(u"c"_s, Secret("new"))).ok());
    QVERIFY(wait(m_store.read(u"c"_s)).value().equals(Secret("new")));
}

void TestKeychain::removedIsGone()
{
    QVERIFY(wait(m_store.save(u"d"_s, Secret("x"))).ok());
    QCOMPARE(told(wait(m_store.remove(u"d"_s))), u"done"_s);
    QCOMPARE(wait(m_store.read(u"d"_s)).error().kind, Error::Kind::NotFound);
    QCOMPARE(told(wait(m_store.remove(u"d"_s))), u"done"_s); // nothing to forget
}

void TestKeychain::whatWasNeverThere()
{
    const auto read = wait(m_store.read(u"never"_s));
    QVERIFY(!read.ok());
    QCOMPARE(read.error().kind, Error::Kind::NotFound);
    QVERIFY(!read.error().detail.isEmpty());
}

void TestKeychain::strangeSecretsAndNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("uuid and purpose")
        << secretName(QUuid::createUuid(), u"proxy"_s) << QByteArray("p");
    QTest::newRow("umlauts") << u"ä / ö"_s << QByteArray("geheim \xC3\xA4\xE2\x82\xAC");
    QTest::newRow("quotes") << u"\"quoted' %n"_s << QByteArray("\"'\\%s\n\t");
    QTest::newRow("long") << u"long"_s << QByteArray(20'000, 'k');
}

void TestKeychain::strangeSecretsAndNames()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, secret);
    const std::string_view view(secret.constData(), static_cast<std::size_t>(secret.size()));
    QCOMPARE(told(wait(m_store.save(name, Secret(view)))), u"done"_s);
    const auto read = wait(m_store.read(name));
    QVERIFY(read.ok());
    QVERIFY(read->view() == view);
}

void TestKeychain::manyAtOnceEndOnceEach()
{
    QList<QFuture<Done>> saves;
    QList<QFuture<Result<Secret>>> reads;
    for (int i = 0; i < 10; ++i)
        saves << m_store.save(u"many%1"_s.arg(i), Secret(std::to_string(i)));
    for (int i = 0; i < 10; ++i)
        reads << m_store.read(u"many%1"_s.arg(i));
    for (const auto &save : std::as_const(saves))
        QVERIFY(wait(save).ok());
    for (int i = 0; i < 10; ++i) {
        const auto read = wait(reads[i]);
        QVERIFY(read.ok());
        QVERIFY(read->equals(Secret(std::to_string(i))));
    }
}

void TestKeychain::storeMayDieMeanwhile()
{
    auto store = std::make_unique<KeychainStore>(m_clock, nullptr, u"cognigy-console-test"_s);
    const auto future = store->read(u"a"_s);
    store.reset();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 0);
}

void TestKeychain::lockedIsNotEmpty()
{
    QVERIFY(wait(m_store.save(u"kept"_s, Secret("still here"))).ok());
    QDBusMessage lock = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s,
        u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    lock << QVariant::fromValue(
        QList<QDBusObjectPath>{QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s)});
    const QDBusMessage reply = QDBusConnection::sessionBus().call(lock);
    QVERIFY2(reply.type() == QDBusMessage::ReplyMessage, qPrintable(reply.errorMessage()));

    const auto read = wait(m_store.read(u"kept"_s), 12'000);
    QVERIFY(!read.ok());
    QCOMPARE(nameOf(read.error().kind), u"keychain"_s);
    QVERIFY2(read.error().detail.contains(u"locked"_s), qPrintable(read.error().detail));
    const Done saved = wait(m_store.save(u"kept"_s, Secret("other")), 12'000);
    QVERIFY(!saved.ok());
    QCOMPARE(nameOf(saved.error().kind), u"keychain"_s);
    QVERIFY2(saved.error().detail.contains(u"locked"_s), qPrintable(saved.error().detail));
    const Done removed = wait(m_store.remove(u"kept"_s), 12'000);
    QVERIFY(!removed.ok());
    QCOMPARE(nameOf(removed.error().kind), u"keychain"_s);
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
