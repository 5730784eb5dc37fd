// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

/// The data files of the API name only what is there.
class tst_ApiData : public QObject {
    Q_OBJECT

private slots:
    void operationsAreComplete();
    void pathsNameTheirParameters();
    void kindsNameOperationsLimitsAndEnums();
    void rightsNameRoles();
    void snapshotsNameKinds();
};

namespace {

QJsonObject file(const QString &name)
{
    QFile source(QStringLiteral(SOURCE_DIR "/resources/api/%1.json").arg(name));
    if (!source.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(source.readAll()).object();
}

QSet<QString> namesIn(const QString &fileName, const QString &list, const QString &key = u"name"_s)
{
    QSet<QString> names;
    const QJsonArray rows = file(fileName)[list].toArray();
    for (const QJsonValue &row : rows)
        names << row[key].toString();
    return names;
}

} // namespace

void tst_ApiData::operationsAreComplete()
{
    const QJsonArray rows = file(u"operations"_s)["operations"_L1].toArray();
    QCOMPARE(rows.size(), 420);
    QCOMPARE(namesIn(u"operations"_s, u"operations"_s, u"id"_s).size(), rows.size());
    int ofClient = 0;
    for (const QJsonValue &row : rows)
        ofClient += row["since"_L1].toString() == u"0.19.0"_s;
    QCOMPARE(ofClient, 362);
}

void tst_ApiData::pathsNameTheirParameters()
{
    static const QRegularExpression name(u"\\{(\\w+)\\}"_s);
    const QJsonArray rows = file(u"operations"_s)["operations"_L1].toArray();
    for (const QJsonValue &row : rows) {
        QJsonArray inPath;
        auto found = name.globalMatch(row["path"_L1].toString());
        while (found.hasNext())
            inPath << found.next().captured(1);
        QCOMPARE(row["pathParams"_L1].toArray(), inPath);
        QVERIFY(!row["path"_L1].toString().startsWith(u"/new"_s));
        QVERIFY(!row["prefixes"_L1].toArray().isEmpty());
    }
}

void tst_ApiData::kindsNameOperationsLimitsAndEnums()
{
    static const QRegularExpression words(u"enum:(\\w+)"_s);
    const auto operations = namesIn(u"operations"_s, u"operations"_s, u"id"_s);
    const auto limits = namesIn(u"limits"_s, u"limits"_s);
    auto enums = namesIn(u"enums"_s, u"enums"_s);
    // These have files of their own.
    enums << u"nluLanguage"_s << u"channel"_s << u"projectRole"_s << u"globalRole"_s;
    const QJsonArray kinds = file(u"kinds"_s)["kinds"_L1].toArray();
    QCOMPARE(kinds.size(), 96);
    for (const QJsonValue &kind : kinds) {
        const QJsonObject verbs = kind["operations"_L1].toObject();
        for (const QJsonValue &operation : verbs)
            QVERIFY2(operations.contains(operation.toString()), qPrintable(operation.toString()));
        const QString limit = kind["limit"_L1].toString();
        QVERIFY2(limit.isEmpty() || limits.contains(limit), qPrintable(limit));
        const QJsonArray fields = kind["fields"_L1].toArray();
        for (const QJsonValue &field : fields) {
            const auto match = words.match(field["type"_L1].toString());
            QVERIFY2(!match.hasMatch() || enums.contains(match.captured(1)),
                qPrintable(match.captured(1)));
        }
    }
    QCOMPARE(file(u"languages"_s)["languages"_L1].toArray().size(), 29);
}

void tst_ApiData::rightsNameRoles()
{
    const auto roles = namesIn(u"roles"_s, u"roles"_s);
    const auto kinds = namesIn(u"kinds"_s, u"kinds"_s);
    const QJsonArray rights = file(u"roles"_s)["rights"_L1].toArray();
    QVERIFY(!rights.isEmpty());
    for (const QJsonValue &right : rights) {
        QVERIFY(kinds.contains(right["kind"_L1].toString()));
        const QJsonArray allowed = right["roles"_L1].toArray();
        for (const QJsonValue &role : allowed) {
            const QString name = role.toString();
            QVERIFY2(name.startsWith(u'@') || roles.contains(name), qPrintable(name));
        }
    }
}

void tst_ApiData::snapshotsNameKinds()
{
    const auto kinds = namesIn(u"kinds"_s, u"kinds"_s);
    QSet<QString> seen{u"project"_s};
    const QJsonArray contents = file(u"snapshots"_s)["contents"_L1].toArray();
    for (const QJsonValue &row : contents) {
        const QString kind = row["kind"_L1].toString();
        QVERIFY2(kinds.contains(kind), qPrintable(kind));
        QVERIFY2(seen.contains(row["under"_L1].toString()), qPrintable(kind));
        seen << kind;
    }
}

QTEST_GUILESS_MAIN(tst_ApiData)
#include "tst_apidata.moc"
