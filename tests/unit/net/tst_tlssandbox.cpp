// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "net/connectiontest.h"
#include "support/sandboxadmin.h"
#include "support/sandboxprocess.h"
#include "unit/net/clientfixture.h"
#include "unit/net/testcertificates.h"

#include <QSslSocket>

using namespace cognigy;
using namespace cognigy::test;
using namespace Qt::StringLiterals;

namespace {

class Keys final : public KeyProvider {
public:
    explicit Keys(const QString &key)
        : m_key(key.toStdString())
    {
    }
    Result<Authorization> authorization() const override
    {
        return Authorization{"X-API-Key", Secret(m_key)};
    }

private:
    std::string m_key;
};

} // namespace

/// The sandbox over TLS, and the console's own eyes on its certificates.
class TestTlsSandbox : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(m_certificates.isValid(), "the openssl program is needed"); }

    void isToldApart_data()
    {
        QTest::addColumn<bool>("ok");
        QTest::newRow("good") << true;
        QTest::newRow("other") << false;
        QTest::newRow("expired") << false;
        QTest::newRow("stranger") << false;
    }

    void isToldApart()
    {
        QFETCH(bool, ok);
        const auto server = start(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(server->isRunning());
        QCOMPARE(server->baseUrl.scheme(), u"https"_s);
        Environment environment;
        environment.id = QUuid::createUuid();
        environment.baseUrl = server->baseUrl;
        environment.caFile = m_certificates.caFile();
        ManualClock clock;
        auto future
            = testConnection(environment, std::make_shared<Keys>(server->apiKey), clock, Secret());
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 60'000);
        QVERIFY(future.result().ok());
        const Diagnosis diagnosis = future.result().value();
        QCOMPARE(diagnosis.ok(), ok);
        if (!ok)
            QCOMPARE(int(diagnosis.failedHop()->step), int(Hop::Step::Tls));
    }

    void speaksOfItselfAsSecure()
    {
        const auto server = start(u"good"_s);
        QSslSocket socket;
        open(socket, *server);
        socket.write("GET /v2.0/projects HTTP/1.1\r\nHost: a:1\r\nConnection: close\r\nX-API-Key: "
            + server->apiKey.toLatin1() + "\r\n\r\n");
        QVERIFY(all(socket).contains("\"href\":\"https://a:1/new/v2.0/projects\""));
    }

    /// Faults past the HTTP library go through TLS too.
    void breaksInsideTls()
    {
        const auto server = start(u"good"_s);
        SandboxAdmin admin(server->adminUrl);
        QVERIFY(admin.send("POST", "/faults", R"({"kind":"long-length"})"));
        QSslSocket socket;
        open(socket, *server);
        socket.write("GET /v2.0/nothing HTTP/1.1\r\nHost: x\r\n\r\n");
        const QByteArray reply = all(socket);
        QVERIFY2(reply.startsWith("HTTP/1.1 404"), reply.constData());
        QVERIFY(reply.endsWith('}'));

        QVERIFY(admin.send("POST", "/faults", R"({"kind":"redirect","to":"http"})"));
        QSslSocket second;
        open(second, *server);
        second.write("GET /v2.0/nothing HTTP/1.1\r\nHost: a:1\r\nConnection: close\r\n\r\n");
        QVERIFY(all(second).contains("Location: http://a:1/v2.0/nothing\r\n"));
    }

    void wantsBothFiles()
    {
        const QString good = m_certificates.certificateFile(u"good"_s);
        QCOMPARE(SandboxProcess({u"--tls-cert"_s, good}).stop(), 2);
        QCOMPARE(
            SandboxProcess({u"--tls-cert"_s, good, u"--tls-key"_s, u"/no/such.key"_s}).stop(), 1);
        QCOMPARE(SandboxProcess({u"--tls-cert"_s, good, u"--tls-key"_s, good}).stop(), 1);
    }

private:
    std::unique_ptr<SandboxProcess> start(const QString &name)
    {
        return std::make_unique<SandboxProcess>(QStringList{u"--empty"_s, u"--admin-port"_s, u"0"_s,
            u"--tls-cert"_s, m_certificates.certificateFile(name), u"--tls-key"_s,
            m_certificates.keyFile(name)});
    }

    void open(QSslSocket &socket, const SandboxProcess &server)
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(QSslCertificate::fromPath(m_certificates.caFile()));
        socket.setSslConfiguration(tls);
        socket.connectToHostEncrypted(
            server.baseUrl.host(), static_cast<quint16>(server.baseUrl.port()));
        QVERIFY2(socket.waitForEncrypted(30'000), qPrintable(socket.errorString()));
    }

    static QByteArray all(QSslSocket &socket)
    {
        QByteArray bytes;
        while (socket.waitForReadyRead(30'000))
            bytes += socket.readAll();
        return bytes + socket.readAll();
    }

    TestCertificates m_certificates;
};

QTEST_GUILESS_MAIN(TestTlsSandbox)
#include "tst_tlssandbox.moc"
