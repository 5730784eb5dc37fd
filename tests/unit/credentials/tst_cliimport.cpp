// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "credentials/cliimport.h"
#include "credentials/jsonmembers.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cognigy;
using namespace Qt::StringLiterals;

class TestCliImport : public QObject {
    Q_OBJECT
private slots:
    void configIsRead();
    void trouble_data();
    void trouble();
    void stageIsGuessed_data();
    void stageIsGuessed();
    void variablesAreRead();
    void memberIsTakenOut_data();
    void memberIsTakenOut();
    void keyIsTakenOutOfTheFile();

private:
    QString put(const QByteArray &content) const
    {
        const QString path = m_folder.filePath(u"config.json"_s);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path
                                                                                        : QString();
    }

    QTemporaryDir m_folder;
};

void TestCliImport::configIsRead()
{
    const QString file = put(R"({
    "name": "Acme PROD",
    "baseUrl": "https://api-trial.cognigy.ai/new/",
    "apiKey": " 0123456789abcdef ",
    "agent": "65f0c0ffee65f0c0ffee65f0",
    "agentDir": "./agent",
    "playbookTimeoutSeconds": "10"
})");
    const Result<CliCandidate> candidate = candidateFromCliConfig(file);
    QVERIFY2(candidate.ok(), candidate.ok() ? "" : qPrintable(candidate.error().summary()));
    QCOMPARE(candidate->environment.name, u"Acme PROD"_s);
    QCOMPARE(candidate->environment.baseUrl, QUrl(u"https://api-trial.cognigy.ai"_s));
    QCOMPARE(candidate->environment.stage, Stage::Prod);
    QVERIFY(!candidate->environment.id.isNull());
    QVERIFY(candidate->key.equals(Secret("0123456789abcdef")));
    QCOMPARE(candidate->project.text, u"65f0c0ffee65f0c0ffee65f0"_s);
    QCOMPARE(candidate->source, file);
}

void TestCliImport::trouble_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("apiKey=geheim");
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("no key") << QByteArray(R"({"baseUrl":"https://a.example"})");
    QTest::newRow("blank key") << QByteArray(R"({"baseUrl":"https://a.example","apiKey":" "})");
    QTest::newRow("no address") << QByteArray(R"({"apiKey":"geheim"})");
    QTest::newRow("other address") << QByteArray(R"({"apiKey":"geheim","baseUrl":"ftp://a"})");
    QTest::newRow("huge") << QByteArray(2'000'000, ' ');
}

void TestCliImport::trouble()
{
    QFETCH(QByteArray, content);
    const QString file = put(content);
    const Result<CliCandidate> candidate = candidateFromCliConfig(file);
    QVERIFY(!candidate.ok());
    QCOMPARE(candidate.error().kind, Error::Kind::Invalid);
    QVERIFY(candidate.error().detail.contains(u"config.json"_s));
    QVERIFY(!candidate.error().detail.contains(u"geheim"_s));
    QCOMPARE(candidateFromCliConfig(u"/no/such/file"_s).error().kind, Error::Kind::File);
}

void TestCliImport::stageIsGuessed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("stage");
    QTest::newRow("dev") << u"acme dev"_s << int(Stage::Dev);
    QTest::newRow("nothing") << u"acme"_s << int(Stage::Dev);
    QTest::newRow("prod") << u"acme-prod"_s << int(Stage::Prod);
    QTest::newRow("production") << u"Production"_s << int(Stage::Prod);
    QTest::newRow("live") << u"LIVE_eu"_s << int(Stage::Prod);
    QTest::newRow("product") << u"product tests"_s << int(Stage::Dev);
    QTest::newRow("qa") << u"qa"_s << int(Stage::Qa);
    QTest::newRow("staging") << u"acme (staging)"_s << int(Stage::Qa);
}

void TestCliImport::stageIsGuessed()
{
    QFETCH(QString, name);
    QFETCH(int, stage);
    const QString file
        = put(R"({"baseUrl":"a.example","apiKey":"k","name":")" + name.toUtf8() + "\"}");
    QCOMPARE(int(candidateFromCliConfig(file)->environment.stage), stage);
}

void TestCliImport::variablesAreRead()
{
    QProcessEnvironment variables;
    QVERIFY(!candidateFromVariables(variables));
    variables.insert(u"CAI_BASEURL"_s, u"https://api-app.cognigy.ai"_s);
    QVERIFY(!candidateFromVariables(variables));
    variables.insert(u"CAI_APIKEY"_s, u"key"_s);
    variables.insert(u"CAI_AGENT"_s, u"no id"_s);
    const auto candidate = candidateFromVariables(variables);
    QVERIFY(candidate && candidate->ok());
    QCOMPARE((*candidate)->environment.name, u"api-app.cognigy.ai"_s);
    QVERIFY((*candidate)->project.isEmpty());
    QVERIFY((*candidate)->source.isEmpty());
    variables.insert(u"CAI_BASEURL"_s, u""_s);
    QVERIFY(!candidateFromVariables(variables)->ok());
}

void TestCliImport::memberIsTakenOut_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after) {
        QTest::newRow(name) << before << after;
    };
    row("alone", R"({"k":"x"})", "{}");
    row("first", R"({"k":"x","a":1})", R"({"a":1})");
    row("last", R"({"a":1,"k":"x"})", R"({"a":1})");
    row("middle", R"({"a":1,"k":"x","b":2})", R"({"a":1,"b":2})");
    row("lines", "{\r\n    \"b\": 1,\r\n    \"k\": \"x\",\r\n    \"a\": [ 1,2 ]\r\n}\r\n",
        "{\r\n    \"b\": 1,\r\n    \"a\": [ 1,2 ]\r\n}\r\n");
    row("last line", "{\n  \"b\": 1,\n  \"k\": \"x\"\n}\n", "{\n  \"b\": 1\n}\n");
    row("twice", R"({"k":1,"a":2,"k":3})", R"({"a":2})");
    row("escaped", R"({"\u006b":"x","a":"\""})", R"({"a":"\""})");
    row("inner stays", R"({"o":{"k":1},"k":{"x":[1,{"k":"}"}]},"z":"k"})",
        R"({"o":{"k":1},"z":"k"})");
    row("not there", "{ \"a\" : 1.50e3 , \"b\":null }\n", "{ \"a\" : 1.50e3 , \"b\":null }\n");
    row("brackets in text", R"({"a":"}],{\"k\":","k":"]}","b":true})",
        R"({"a":"}],{\"k\":","b":true})");
    row("empty", "{}", "{}");
    row("number last", R"({"a":1,"k":-1.5})", R"({"a":1})");
    row("mark", "\xEF\xBB\xBF{\"k\":1,\"a\":2}", "\xEF\xBB\xBF{\"a\":2}");
}

void TestCliImport::memberIsTakenOut()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const Result<QByteArray> result = withoutMember(before, "k");
    QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.error().summary()));
    QCOMPARE(*result, after);
}

void TestCliImport::keyIsTakenOutOfTheFile()
{
    const QString file = put("{\n    \"z\": 1,\n    \"apiKey\": \"geheim\",\n    \"a\": \"ü\"\n}");
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    const auto permissions = QFile::permissions(file);
    QVERIFY(removeKeyFrom(file).ok());
    QFile changed(file);
    QVERIFY(changed.open(QIODevice::ReadOnly));
    QCOMPARE(changed.readAll(), "{\n    \"z\": 1,\n    \"a\": \"ü\"\n}");
    QCOMPARE(QFile::permissions(file), permissions);
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files).size(), 1);

    put("not JSON, apiKey geheim");
    QVERIFY(!removeKeyFrom(file).ok());
    changed.close();
    QVERIFY(changed.open(QIODevice::ReadOnly));
    QCOMPARE(changed.readAll(), "not JSON, apiKey geheim");
    QVERIFY(!removeKeyFrom(u"/no/such/file"_s).ok());
}

QTEST_GUILESS_MAIN(TestCliImport)
#include "tst_cliimport.moc"
