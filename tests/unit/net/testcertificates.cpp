// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/net/testcertificates.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

namespace cognigy::test {

using namespace Qt::StringLiterals;

TestCertificates::TestCertificates()
{
    QProcess script;
    script.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    script.start(u"" CERTIFICATES_SCRIPT ""_s, {m_folder.path()});
    m_valid = script.waitForFinished(60'000) && script.exitStatus() == QProcess::NormalExit
        && script.exitCode() == 0;
}

QSslConfiguration TestCertificates::configuration(const QString &name) const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificateFile(name)));
    QFile key(keyFile(name));
    if (key.open(QIODevice::ReadOnly))
        configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    return configuration;
}

} // namespace cognigy::test
