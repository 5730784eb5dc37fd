// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "credentials/environmentstore.h"

#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cognigy;
using namespace Qt::StringLiterals;

namespace {

Environment made(const QString &name, Stage stage = Stage::Dev)
{
    Environment environment;
    environment.id = QUuid::createUuid();
    environment.name = name;
    environment.baseUrl = QUrl(u"https://api-trial.cognigy.ai"_s);
    environment.stage = stage;
    return environment;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

} // namespace

class TestEnvironmentStore : public QObject {
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void noFileIsAnEmptyList();
    void everyFieldComesBack();
    void changesAreOnDiskAtOnce();
    void refusesWhatMakesNoSense();
    void orderIsKept();
    void projectsArePinnedAndRecent();
    void corruptFileIsKeptAside_data();
    void corruptFileIsKeptAside();
    void unknownMembersSurvive();
    void unknownStageIsTreatedWithCare();
    void onlyTheOwnerMayRead();
    void failedWriteChangesNothing();

private:
    QString file() const { return m_folder->filePath(u"sub/environments.json"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestEnvironmentStore::noFileIsAnEmptyList()
{
    EnvironmentStore store(file());
    QVERIFY(store.load().ok());
    QVERIFY(store.environments().isEmpty());
    QVERIFY(!store.find(QUuid::createUuid()));
}

void TestEnvironmentStore::everyFieldComesBack()
{
    Environment environment = made(u"Käse \"7\""_s, Stage::Prod);
    environment.baseUrl = QUrl(u"https://api.example.com:8443/under"_s);
    environment.caFile = u"/etc/ca.pem"_s;
    environment.proxy = {ProxySettings::Mode::Manual, u"proxy"_s, 3128, u"me"_s};
    environment.demo = true;
    EnvironmentStore store(file());
    QVERIFY(store.add(environment).ok());
    QVERIFY(store.add(made(u"b"_s, Stage::Qa)).ok());
    EnvironmentStore again(file());
    QVERIFY(again.load().ok());
    QCOMPARE(again.environments(), store.environments());
    QCOMPARE(*again.find(environment.id), environment);
}

void TestEnvironmentStore::changesAreOnDiskAtOnce()
{
    EnvironmentStore store(file());
    QSignalSpy added(&store, &EnvironmentStore::added);
    QSignalSpy updated(&store, &EnvironmentStore::updated);
    QSignalSpy removed(&store, &EnvironmentStore::removed);
    const auto onDisk = [this] {
        EnvironmentStore reader(file());
        return reader.load() ? reader.environments() : QList<Environment>{};
    };
    Environment environment = made(u"a"_s);
    QVERIFY(store.add(environment).ok());
    QCOMPARE(onDisk(), QList{environment});
    environment.name = u"b"_s;
    QVERIFY(store.update(environment).ok());
    QCOMPARE(onDisk(), QList{environment});
    QVERIFY(store.remove(environment.id).ok());
    QCOMPARE(onDisk(), QList<Environment>{});
    QCOMPARE(added.size(), 1);
    QCOMPARE(added[0][0].toUuid(), environment.id);
    QCOMPARE(updated.size(), 1);
    QCOMPARE(removed.size(), 1);
}

void TestEnvironmentStore::refusesWhatMakesNoSense()
{
    EnvironmentStore store(file());
    const Environment environment = made(u"a"_s);
    QVERIFY(store.add(environment).ok());
    QVERIFY(!store.add(environment).ok());
    Environment without = environment;
    without.id = QUuid();
    QVERIFY(!store.add(without).ok());
    QVERIFY(!store.update(made(u"x"_s)).ok());
    QVERIFY(!store.remove(QUuid::createUuid()).ok());
    QVERIFY(!store.move(0, 1).ok());
    QVERIFY(!store.move(-1, 0).ok());
    QVERIFY(!store.setPinned(QUuid::createUuid(), ProjectId(u"p"_s), true).ok());
    QCOMPARE(store.environments(), QList{environment});
}

void TestEnvironmentStore::orderIsKept()
{
    EnvironmentStore store(file());
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        QVERIFY(store.add(made(name)).ok());
    QSignalSpy reordered(&store, &EnvironmentStore::reordered);
    QVERIFY(store.move(2, 0).ok());
    QCOMPARE(reordered.size(), 1);
    EnvironmentStore again(file());
    QVERIFY(again.load().ok());
    QStringList names;
    for (const Environment &environment : again.environments())
        names << environment.name;
    QCOMPARE(names.join(u' '), u"c a b"_s);
}

void TestEnvironmentStore::projectsArePinnedAndRecent()
{
    EnvironmentStore store(file());
    const Environment environment = made(u"a"_s);
    QVERIFY(store.add(environment).ok());
    QSignalSpy changed(&store, &EnvironmentStore::projectsChanged);
    const auto id = [](int i) { return ProjectId(QString::number(i)); };
    QVERIFY(store.setPinned(environment.id, id(1), true).ok());
    QVERIFY(store.setPinned(environment.id, id(2), true).ok());
    QVERIFY(store.setPinned(environment.id, id(1), true).ok()); // once is enough
    QCOMPARE(store.pinned(environment.id), (QList{id(1), id(2)}));
    for (int i = 0; i < 12; ++i)
        QVERIFY(store.noteRecent(environment.id, id(i)).ok());
    QVERIFY(store.noteRecent(environment.id, id(9)).ok());
    QCOMPARE(changed.size(), 15);

    EnvironmentStore again(file());
    QVERIFY(again.load().ok());
    QCOMPARE(again.pinned(environment.id), (QList{id(1), id(2)}));
    QCOMPARE(again.recent(environment.id).size(), EnvironmentStore::recentLimit);
    QCOMPARE(again.recent(environment.id).first(), id(9));
    QVERIFY(again.forgetProject(environment.id, id(9)).ok());
    QVERIFY(again.setPinned(environment.id, id(1), false).ok());
    QCOMPARE(again.recent(environment.id).first(), id(11));
    QCOMPARE(again.pinned(environment.id), QList{id(2)});
    // Changing the environment leaves its projects alone.
    QVERIFY(again.update(environment).ok());
    QCOMPARE(again.pinned(environment.id), QList{id(2)});
}

void TestEnvironmentStore::corruptFileIsKeptAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("cut") << QByteArray(R"({"environments":[{"id)");
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("no id") << QByteArray(R"({"environments":[{"name":"x"}]})");
    QTest::newRow("other type") << QByteArray(R"({"environments":{}})");
    QTest::newRow("bytes") << QByteArray(1000, '\xff');
}

void TestEnvironmentStore::corruptFileIsKeptAside()
{
    QFETCH(QByteArray, content);
    QDir(m_folder->path()).mkdir(u"sub"_s);
    for (const QString &aside : {u".unreadable"_s, u".unreadable-2"_s}) {
        put(file(), content);
        EnvironmentStore store(file());
        const Done done = store.load();
        QVERIFY(!done.ok());
        QCOMPARE(done.error().kind, Error::Kind::File);
        QVERIFY(done.error().detail.contains(aside));
        QCOMPARE(contentOf(file() + aside), content);
        QVERIFY(!QFile::exists(file()));
        QVERIFY(store.add(made(u"new"_s)).ok());
    }
}

void TestEnvironmentStore::unknownMembersSurvive()
{
    EnvironmentStore store(file());
    Environment environment = made(u"a"_s);
    QVERIFY(store.add(environment).ok());
    QByteArray text = contentOf(file());
    text.replace("\"demo\": false", "\"demo\": false, \"colour\": {\"of\": \"2027\"}");
    put(file(), text);
    EnvironmentStore again(file());
    QVERIFY(again.load().ok());
    environment.name = u"b"_s;
    QVERIFY(again.update(environment).ok());
    QVERIFY(contentOf(file()).contains("2027"));
}

void TestEnvironmentStore::unknownStageIsTreatedWithCare()
{
    EnvironmentStore store(file());
    QVERIFY(store.add(made(u"a"_s)).ok());
    QByteArray text = contentOf(file());
    text.replace("\"dev\"", "\"moon\"");
    put(file(), text);
    EnvironmentStore again(file());
    QVERIFY(again.load().ok());
    QCOMPARE(again.environments().first().stage, Stage::Prod);
}

void TestEnvironmentStore::onlyTheOwnerMayRead()
{
    EnvironmentStore store(file());
    QVERIFY(store.add(made(u"a"_s)).ok());
    QVERIFY(store.add(made(u"b"_s)).ok());
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOwner;
    QVERIFY(!(QFile::permissions(file()) & others));
}

void TestEnvironmentStore::failedWriteChangesNothing()
{
    // A folder stands where the file should go.
    QDir().mkpath(file());
    EnvironmentStore store(file());
    QSignalSpy added(&store, &EnvironmentStore::added);
    const Done done = store.add(made(u"a"_s));
    QVERIFY(!done.ok());
    QCOMPARE(done.error().kind, Error::Kind::File);
    QVERIFY(done.error().detail.contains(u"environments.json"_s));
    QVERIFY(store.environments().isEmpty());
    QCOMPARE(added.size(), 0);
}

QTEST_GUILESS_MAIN(TestEnvironmentStore)
#include "tst_environmentstore.moc"
