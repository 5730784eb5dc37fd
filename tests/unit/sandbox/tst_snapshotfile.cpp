// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/csnap.h"
#include "sandbox/behaviours/tusmetadata.h"

#include <QTest>

using namespace sandbox;

/// The file format of the sandbox's snapshots, and the metadata header of tus.
class tst_SnapshotFile : public QObject {
    Q_OBJECT

private slots:
    void comesBackWhole();
    void isOpaque();
    void damageIsNoticed();
    void metadata();

private:
    const SnapshotFile m_snapshot{"1.0", "first", "abc",
        {{"projectId", "p"}, {"records", {{{"kind", "flow"}, {"text", "Grüße"}}}}}};
};

void tst_SnapshotFile::comesBackWhole()
{
    const auto back = decodeSnapshot(encodeSnapshot(m_snapshot));
    QVERIFY(back.has_value());
    QCOMPARE(back->name, m_snapshot.name);
    QCOMPARE(back->description, m_snapshot.description);
    QCOMPARE(back->hash, m_snapshot.hash);
    QVERIFY(back->content == m_snapshot.content);
}

void tst_SnapshotFile::isOpaque()
{
    const std::string bytes = encodeSnapshot(m_snapshot);
    QVERIFY(bytes.find("first") == std::string::npos);
    QVERIFY(bytes.find("projectId") == std::string::npos);
    QCOMPARE(encodeSnapshot(m_snapshot), bytes);
}

void tst_SnapshotFile::damageIsNoticed()
{
    const std::string bytes = encodeSnapshot(m_snapshot);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        std::string changed = bytes;
        changed[i] = static_cast<char>(changed[i] ^ 4);
        QVERIFY(!decodeSnapshot(changed).has_value());
        QVERIFY(!decodeSnapshot(bytes.substr(0, i)).has_value());
    }
    QVERIFY(!decodeSnapshot(bytes + "x").has_value());
}

void tst_SnapshotFile::metadata()
{
    const Metadata read = metadataOf("filename YS5jc25hcA==, userId dW5kZWZpbmVk,bad ***,alone");
    QCOMPARE(read.get("filename"), std::string("a.csnap"));
    QCOMPARE(read.get("userId"), std::string());
    QCOMPARE(read.get("bad"), std::string());
    QCOMPARE(read.get("missing"), std::string());
}

QTEST_GUILESS_MAIN(tst_SnapshotFile)
#include "tst_snapshotfile.moc"
