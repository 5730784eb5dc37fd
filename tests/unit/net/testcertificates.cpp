// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/net/testcertificates.h"

#include <QDebug>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QStringList>

namespace cognigy::test {

using namespace Qt::StringLiterals;

namespace {

const QByteArray caSettings = R"([ca]
default_ca = test
[test]
database = index
serial = serial
new_certs_dir = .
default_md = sha256
policy = names
unique_subject = no
copy_extensions = copy
[names]
commonName = supplied
)";

const QStringList newKey{
    u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s};

} // namespace

TestCertificates::TestCertificates()
{
    const auto put = [this](const QString &name, const QByteArray &text) {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    m_valid = put(u"ca.cnf"_s, caSettings) && put(u"index"_s, {}) && put(u"serial"_s, "01\n")
        && run(QStringList{u"req"_s, u"-x509"_s} + newKey
            + QStringList{u"-keyout"_s, u"ca.key"_s, u"-out"_s, u"ca.pem"_s, u"-subj"_s,
                u"/CN=Console Test Authority"_s, u"-days"_s, u"30"_s})
        && issue(u"good"_s, u"127.0.0.1"_s, {u"-days"_s, u"30"_s})
        && issue(u"other"_s, u"192.0.2.7"_s, {u"-days"_s, u"30"_s})
        && issue(u"expired"_s, u"127.0.0.1"_s,
            {u"-startdate"_s, u"20200101000000Z"_s, u"-enddate"_s, u"20210101000000Z"_s});
}

bool TestCertificates::run(const QStringList &arguments) const
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_folder.path());
    openssl.start(u"openssl"_s, arguments);
    if (openssl.waitForFinished(20'000) && openssl.exitCode() == 0)
        return true;
    qWarning().noquote() << "openssl" << arguments << openssl.readAllStandardError();
    return false;
}

bool TestCertificates::issue(const QString &name, const QString &host, const QStringList &dates)
{
    return run(QStringList{u"req"_s} + newKey
               + QStringList{u"-keyout"_s, name + u".key"_s, u"-out"_s, name + u".csr"_s,
                   u"-subj"_s, u"/CN="_s + host, u"-addext"_s, u"subjectAltName=IP:"_s + host})
        && run(QStringList{u"ca"_s, u"-batch"_s, u"-notext"_s, u"-config"_s, u"ca.cnf"_s,
                   u"-cert"_s, u"ca.pem"_s, u"-keyfile"_s, u"ca.key"_s, u"-in"_s, name + u".csr"_s,
                   u"-out"_s, name + u".pem"_s}
            + dates);
}

QSslConfiguration TestCertificates::configuration(const QString &name) const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(
        QSslCertificate::fromPath(m_folder.filePath(name + u".pem"_s)));
    QFile key(m_folder.filePath(name + u".key"_s));
    if (key.open(QIODevice::ReadOnly))
        configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    return configuration;
}

} // namespace cognigy::test
