// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/dialogs/downloadtarget.h"
#include "gui/dialogs/fieldnotes.h"
#include "gui/dialogs/nextname.h"

#include <QComboBox>
#include <QTemporaryDir>
#include <QTest>

using namespace cognigy;
using namespace Qt::StringLiterals;

/// The pure functions behind the dialogs.
class TestDialogHelpers : public QObject {
    Q_OBJECT

private slots:
    void nextSnapshotName_data();
    void nextSnapshotName();
    void nextKeyName_data();
    void nextKeyName();
    void fileName_data();
    void fileName();
    void pathsAreFree();
    void nameFaults_data();
    void nameFaults();
    void languages();
};

void TestDialogHelpers::nextSnapshotName_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("next");
    QTest::newRow("none") << QStringList() << u"v1.0.0"_s;
    QTest::newRow("version") << QStringList{u"v1.4.0"_s, u"v1.3.2"_s} << u"v1.4.1"_s;
    QTest::newRow("newest leads") << QStringList{u"v1.3.3"_s, u"v1.9.0"_s} << u"v1.3.4"_s;
    QTest::newRow("taken") << QStringList{u"v1.4.0"_s, u"v1.4.1"_s} << u"v1.4.2"_s;
    QTest::newRow("taken in other case") << QStringList{u"V1.4.0"_s, u"v1.4.1"_s} << u"V1.4.2"_s;
    QTest::newRow("nine to ten") << QStringList{u"v1.3.9"_s} << u"v1.3.10"_s;
    QTest::newRow("zeros stay") << QStringList{u"release-009"_s} << u"release-010"_s;
    QTest::newRow("tail stays") << QStringList{u"build 7 (web)"_s} << u"build 8 (web)"_s;
    QTest::newRow("candidate") << QStringList{u"v1.2-rc1"_s} << u"v1.2-rc2"_s;
    QTest::newRow("words are passed over") << QStringList{u"before cleaning"_s, u"v2"_s} << u"v3"_s;
    QTest::newRow("only words") << QStringList{u"before cleaning"_s} << u"v1.0.0"_s;
    QTest::newRow("only words, first taken") << QStringList{u"words"_s, u"v1.0.0"_s} << u"v1.0.1"_s;
    QTest::newRow("date") << QStringList{u"2026-11-02"_s} << u"2026-11-24"_s;
    QTest::newRow("date with words") << QStringList{u"PROD 2026-11-02"_s} << u"PROD 2026-11-24"_s;
    QTest::newRow("date again") << QStringList{u"2026-11-24"_s} << u"2026-11-24-2"_s;
    QTest::newRow("date a third time")
        << QStringList{u"2026-11-24-2"_s, u"2026-11-24"_s} << u"2026-11-24-3"_s;
    QTest::newRow("hash") << QStringList{u"7012345678901234"_s, u"v4"_s} << u"v5"_s;
    QTest::newRow("too long") << QStringList{QString(199, u'a') + u"9"_s} << u"v1.0.0"_s;
}

void TestDialogHelpers::nextSnapshotName()
{
    QFETCH(QStringList, names);
    QTEST(cognigy::nextSnapshotName(names, QDate(2026, 11, 24)), "next");
}

void TestDialogHelpers::nextKeyName_data()
{
    QTest::addColumn<QString>("old");
    QTest::addColumn<QStringList>("taken");
    QTest::addColumn<QString>("next");
    QTest::newRow("word") << u"ci"_s << QStringList{u"ci"_s} << u"ci 2"_s;
    QTest::newRow("number") << u"ci 2"_s << QStringList{u"ci 2"_s} << u"ci 3"_s;
    QTest::newRow("taken") << u"ci"_s << QStringList{u"ci"_s, u"ci 2"_s} << u"ci 3"_s;
}

void TestDialogHelpers::nextKeyName()
{
    QFETCH(QString, old);
    QFETCH(QStringList, taken);
    QTEST(cognigy::nextKeyName(old, taken), "next");
}

void TestDialogHelpers::fileName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("file");
    QTest::newRow("plain") << u"v1.4.0"_s << u"v1.4.0.csnap"_s;
    QTest::newRow("path") << u"../../etc/passwd"_s << u"_.._etc_passwd.csnap"_s;
    QTest::newRow("windows path") << u"C:\\x"_s << u"C__x.csnap"_s;
    QTest::newRow("device") << u"CON"_s << u"_CON.csnap"_s;
    QTest::newRow("device with tail") << u"nul.1"_s << u"_nul.1.csnap"_s;
    QTest::newRow("hidden") << u".v1"_s << u"v1.csnap"_s;
    QTest::newRow("blanks and dots") << u"  v1. "_s << u"v1.csnap"_s;
    QTest::newRow("nothing left") << u"..."_s << u"snapshot.csnap"_s;
    QTest::newRow("ending twice") << u"v1.csnap"_s << u"v1.csnap"_s;
    QTest::newRow("turned text") << u"v1\u202egpj"_s << u"v1_gpj.csnap"_s;
    QTest::newRow("line break") << u"a\nb"_s << u"a_b.csnap"_s;
    QTest::newRow("umlauts") << u"Größe"_s << u"Größe.csnap"_s;
    QTest::newRow("long") << QString(300, u'x') << QString(200, u'x') + u".csnap"_s;
    QTest::newRow("long in bytes") << QString(150, u'ß') << QString(100, u'ß') + u".csnap"_s;
}

void TestDialogHelpers::fileName()
{
    QFETCH(QString, name);
    QTEST(snapshotFileName(name), "file");
}

void TestDialogHelpers::pathsAreFree()
{
    const QTemporaryDir dir;
    const QString first = freePath(dir.path(), u"v1.csnap"_s);
    QCOMPARE(first, dir.filePath(u"v1.csnap"_s));
    QFile(first).open(QIODevice::WriteOnly);
    const QString second = freePath(dir.path(), u"v1.csnap"_s);
    QCOMPARE(second, dir.filePath(u"v1 (2).csnap"_s));
    QFile(second).open(QIODevice::WriteOnly);
    QCOMPARE(freePath(dir.path(), u"v1.csnap"_s), dir.filePath(u"v1 (3).csnap"_s));
}

void TestDialogHelpers::nameFaults_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("part"); ///< of the sentence; empty: no fault
    QTest::newRow("fine") << u"Contoso [new]"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("200") << QString(200, u'x') << QString();
    QTest::newRow("201") << QString(201, u'x') << u"at most 200"_s;
    for (const QChar c : u"\\/:*?\"<>|¥"_s)
        QTest::addRow("%04x", c.unicode()) << u"a"_s + c << u"the character "_s + c;
    QTest::newRow("taken") << u"Bot"_s << u"is taken"_s;
    QTest::newRow("other case is another name") << u"bot"_s << QString();
}

void TestDialogHelpers::nameFaults()
{
    QFETCH(QString, name);
    QFETCH(QString, part);
    const QString fault = nameFault(name, {u"Bot"_s});
    QVERIFY2(part.isEmpty() ? fault.isEmpty() : fault.contains(part), qPrintable(fault));
}

void TestDialogHelpers::languages()
{
    const auto chosen = [](const QString &wish) {
        QComboBox box;
        fillLanguages(&box, wish);
        return box.currentData().toString();
    };
    QCOMPARE(chosen(u"de-DE"_s), u"de-DE"_s);
    QCOMPARE(chosen(u"de-AT"_s), u"de-DE"_s);
    QCOMPARE(chosen(u"xx-XX"_s), u"en-US"_s);
    QCOMPARE(chosen(QString()), u"en-US"_s);

    QComboBox box;
    box.setEditable(true);
    fillLanguages(&box, u"de-DE"_s);
    QCOMPARE(languageIn(&box), u"de-DE"_s);
    for (const auto &[typed, code] :
        {std::pair{u"fr-FR"_s, u"fr-FR"_s}, std::pair{u"fr-fr"_s, u"fr-FR"_s},
            std::pair{u"French (fr-FR)"_s, u"fr-FR"_s}, std::pair{u" sw-KE "_s, u"sw-KE"_s},
            std::pair{u"Klingon"_s, QString()}, std::pair{QString(), QString()}}) {
        box.setEditText(typed);
        QCOMPARE(languageIn(&box), code);
    }
}

QTEST_MAIN(TestDialogHelpers)
#include "tst_dialoghelpers.moc"
