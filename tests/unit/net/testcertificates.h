// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSslConfiguration>
#include <QString>
#include <QTemporaryDir>

namespace cognigy::test {

/// An authority and the server certificates that it issued, made by the openssl program.
class TestCertificates {
public:
    /// isValid() is false where openssl is missing.
    TestCertificates();

    bool isValid() const { return m_valid; }
    QString caFile() const { return m_folder.filePath(QStringLiteral("ca.pem")); }

    /// For 127.0.0.1, issued by the authority.
    QSslConfiguration good() const { return configuration(QStringLiteral("good")); }
    /// For another host.
    QSslConfiguration otherHost() const { return configuration(QStringLiteral("other")); }
    /// Over since 2021.
    QSslConfiguration expired() const { return configuration(QStringLiteral("expired")); }

private:
    bool run(const QStringList &arguments) const;
    bool issue(const QString &name, const QString &host, const QStringList &dates);
    QSslConfiguration configuration(const QString &name) const;

    QTemporaryDir m_folder;
    bool m_valid = false;
};

} // namespace cognigy::test
