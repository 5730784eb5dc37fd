// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSslConfiguration>
#include <QString>
#include <QTemporaryDir>

namespace cognigy::test {

/// An authority and the server certificates that it issued, made by the script
/// `tests/support/make-certificates`, which has a name for each.
class TestCertificates {
public:
    /// isValid() is false where openssl is missing.
    TestCertificates();

    bool isValid() const { return m_valid; }
    QString certificateFile(const QString &name) const
    {
        return m_folder.filePath(name + QStringLiteral(".pem"));
    }
    QString keyFile(const QString &name) const
    {
        return m_folder.filePath(name + QStringLiteral(".key"));
    }
    QString caFile() const { return certificateFile(QStringLiteral("ca")); }

    /// For 127.0.0.1, issued by the authority.
    QSslConfiguration good() const { return configuration(QStringLiteral("good")); }
    /// For another host.
    QSslConfiguration otherHost() const { return configuration(QStringLiteral("other")); }
    /// Over since 2021.
    QSslConfiguration expired() const { return configuration(QStringLiteral("expired")); }

private:
    QSslConfiguration configuration(const QString &name) const;

    QTemporaryDir m_folder;
    bool m_valid = false;
};

} // namespace cognigy::test
