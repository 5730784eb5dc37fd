// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "credentials/futurewait.h"
#include "credentials/keychainstore.h"

#include <QDirIterator>
#include <QTemporaryDir>

using namespace cognigy;
using namespace cognigy::test;
using namespace Qt::StringLiterals;

/// On a computer without a session bus, and so without a keychain.
class TestKeychainAbsent : public QObject {
    Q_OBJECT
private slots:
    void everyCallEndsWithASentence();
    void nothingIsWrittenToAFile();

private:
    SystemClock m_clock;
};

void TestKeychainAbsent::everyCallEndsWithASentence()
{
    KeychainStore store(m_clock);
    QElapsedTimer timer;
    timer.start();
    QStringList words;
    const auto read = wait(store.read(u"a"_s));
    QCOMPARE(nameOf(read.error().kind), u"keychain"_s);
    words << read.error().detail;
    for (const Done &done :
        {wait(store.save(u"a"_s, Secret("geheim"))), wait(store.remove(u"a"_s))}) {
        QVERIFY(!done.ok());
        QCOMPARE(nameOf(done.error().kind), u"keychain"_s);
        words << done.error().detail;
    }
    QVERIFY(timer.elapsed() < 9'000);
    for (const QString &sentence : std::as_const(words)) {
        qInfo().noquote() << sentence;
        QVERIFY(sentence.contains(u"this session only"_s));
        QVERIFY(!sentence.contains(u"geheim"_s));
    }
}

void TestKeychainAbsent::nothingIsWrittenToAFile()
{
    KeychainStore store(m_clock);
    QVERIFY(!wait(store.save(u"a"_s, Secret("MARKER-geheim"))).ok());
    int files = 0;
    QDirIterator all(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("MARKER-geheim"), qPrintable(file.fileName()));
        ++files;
    }
    qInfo() << files << "files looked at";
}

int main(int argc, char **argv)
{
    const QTemporaryDir home;
    qputenv("HOME", home.path().toUtf8());
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "DISPLAY"})
        qunsetenv(name);
    qputenv("XDG_RUNTIME_DIR", home.path().toUtf8());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + home.path().toUtf8() + "/no-bus");
    QCoreApplication application(argc, argv);
    TestKeychainAbsent test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keychainabsent.moc"
