// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "credentials/futurewait.h"
#include "credentials/keychainstore.h"
#include "support/manualclock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace cognigy;
using namespace cognigy::test;
using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

const QByteArray busSettings
    = "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>"
      "<policy context='default'><allow send_destination='*' eavesdrop='true'/>"
      "<allow eavesdrop='true'/><allow own='*'/></policy>"
      "</busconfig>";

/// A Secret Service that takes every question and answers when the test wants it to.
class HangingService final : public QDBusVirtualObject {
public:
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        message.setDelayedReply(true);
        held << message;
        m_connection = connection;
        return true;
    }
    void answerAll()
    {
        for (const QDBusMessage &message : std::exchange(held, {}))
            m_connection.send(message.createErrorReply(QDBusError::Failed, u"late"_s));
    }

    QList<QDBusMessage> held;

private:
    QDBusConnection m_connection{QString()};
};

} // namespace

/// A bus of its own: first with nobody on it, then with a Secret Service that hangs.
class TestKeychainSlow : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void nobodyOffersAKeychain();
    void hangingOneIsGivenUp();
    void otherCallsAreNotHeldUpForEver();
    void cleanupTestCase();

private:
    QTemporaryDir m_folder;
    QProcess m_bus;
    HangingService m_service;
};

void TestKeychainSlow::initTestCase()
{
    QFile settings(m_folder.filePath(u"bus.conf"_s));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write(busSettings);
    settings.close();
    m_bus.start(u"dbus-daemon"_s,
        {u"--nofork"_s, u"--print-address"_s, u"--config-file="_s + settings.fileName()});
    QVERIFY(m_bus.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(m_bus.canReadLine(), 10'000);
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
}

void TestKeychainSlow::nobodyOffersAKeychain()
{
    SystemClock clock;
    KeychainStore store(clock, nullptr, u"nobody"_s);
    const auto read = wait(store.read(u"a"_s));
    QCOMPARE(nameOf(read.error().kind), u"keychain"_s);
    QVERIFY(read.error().detail.contains(u"this session only"_s));
    const Done saved = wait(store.save(u"a"_s, Secret("x")));
    QVERIFY(!saved.ok());
    QCOMPARE(nameOf(saved.error().kind), u"keychain"_s);
}

void TestKeychainSlow::hangingOneIsGivenUp()
{
    // A connection of its own: from one to itself, D-Bus takes a short cut.
    QDBusConnection bus = QDBusConnection::connectToBus(
        QString::fromUtf8(qgetenv("DBUS_SESSION_BUS_ADDRESS")), u"service"_s);
    QVERIFY(bus.registerVirtualObject(
        u"/org/freedesktop/secrets"_s, &m_service, QDBusConnection::SubPath));
    QVERIFY(bus.registerService(u"org.freedesktop.secrets"_s));

    ManualClock clock;
    auto store = std::make_unique<KeychainStore>(clock, nullptr, u"hanging"_s);
    const auto read = store->read(u"a"_s);
    QTRY_VERIFY(!m_service.held.isEmpty());
    clock.advance(seconds(9));
    QTest::qWait(50); // nothing may come of it, so there is no signal to wait for
    QVERIFY(!read.isFinished());
    clock.advance(seconds(1));
    QVERIFY(read.isFinished());
    // The late answer finds the job still there, and changes nothing.
    m_service.answerAll();
    QTest::qWait(300); // nothing may come of it, so there is no signal to wait for
    QCOMPARE(read.resultCount(), 1);
    const auto result = wait(read);
    QCOMPARE(nameOf(result.error().kind), u"keychain"_s);
    QVERIFY(result.error().detail.contains(u"10 seconds"_s));
    QVERIFY(result.error().detail.contains(u"this session only"_s));

    const auto saved = store->save(u"a"_s, Secret("x"));
    QTRY_VERIFY(!m_service.held.isEmpty());
    store.reset();
    m_service.answerAll();
    QTRY_VERIFY(saved.isFinished());
    QCOMPARE(saved.resultCount(), 0);
}

void TestKeychainSlow::otherCallsAreNotHeldUpForEver()
{
    ManualClock clock;
    KeychainStore store(clock, nullptr, u"queue"_s);
    QList<QFuture<Result<Secret>>> reads;
    for (int i = 0; i < 3; ++i)
        reads << store.read(QString::number(i));
    QTest::qWait(100); // lets the first job reach the bus; the others may not start
    clock.advance(seconds(10));
    for (const auto &read : std::as_const(reads)) {
        QVERIFY(read.isFinished());
        QCOMPARE(nameOf(wait(read).error().kind), u"keychain"_s);
    }
    for (int i = 0; i < 20; ++i) {
        m_service.answerAll();
        QTest::qWait(20); // each answer lets the next held job come forward, or none
    }
}

void TestKeychainSlow::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"service"_s);
    m_bus.terminate();
    QVERIFY(m_bus.waitForFinished());
}

QTEST_GUILESS_MAIN(TestKeychainSlow)
#include "tst_keychainslow.moc"
