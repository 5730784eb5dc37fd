// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "net/certificates.h"

#include <QDir>
#include <QFile>
#include <QSslCertificate>
#include <QStringList>

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

QString nameIn(const QSslCertificate &certificate, bool issuer)
{
    const auto info = [&](QSslCertificate::SubjectInfo what) {
        return (issuer ? certificate.issuerInfo(what) : certificate.subjectInfo(what))
            .join(u", "_s);
    };
    const QString name = info(QSslCertificate::CommonName);
    return name.isEmpty() ? info(QSslCertificate::Organization) : name;
}

/// The server's own certificate among those that were complained about; errors about a chain may
/// name another one.
QSslCertificate leafOf(const QList<QSslError> &errors)
{
    for (const QSslError &error : errors) {
        if (!error.certificate().isNull())
            return error.certificate();
    }
    return QSslCertificate();
}

} // namespace

Result<QSslConfiguration> tlsConfiguration(const Environment &environment)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    if (environment.caFile.isEmpty())
        return configuration;
    const auto trouble = [&](const QString &why) {
        return Error{.kind = Error::Kind::File,
            .detail = u"%1: %2"_s.arg(QDir::toNativeSeparators(environment.caFile), why)};
    };
    QFile file(environment.caFile);
    if (!file.open(QIODevice::ReadOnly))
        return trouble(file.errorString());
    const QList<QSslCertificate> own = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (own.isEmpty())
        return trouble(u"there is no certificate in this file"_s);
    // Naming authorities turns off looking for the system's on demand: so both are named.
    configuration.setCaCertificates(QSslConfiguration::systemCaCertificates() + own);
    return configuration;
}

QString wordsFor(const QList<QSslError> &errors)
{
    QStringList reasons;
    for (const QSslError &error : errors) {
        if (const QString reason = error.errorString() + u'.'; !reasons.contains(reason))
            reasons << reason;
    }
    QString words = reasons.join(u" "_s);
    const QSslCertificate certificate = leafOf(errors);
    if (certificate.isNull())
        return words;
    QStringList hosts = certificate.subjectAlternativeNames().values();
    if (hosts.isEmpty())
        hosts << nameIn(certificate, false);
    words += u" Certificate of %1, issued by %2, valid until %3."_s.arg(hosts.join(u", "_s),
        nameIn(certificate, true), certificate.expiryDate().toUTC().toString(u"yyyy-MM-dd"_s));
    return words.trimmed();
}

} // namespace cognigy
