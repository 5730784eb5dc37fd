// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QUrl>

namespace cognigy::test {

/// The admin port of a running sandbox: sets faults and moves the clock. Blocks for its answer.
class SandboxAdmin {
public:
    explicit SandboxAdmin(QUrl url)
        : m_url(std::move(url))
    {
    }

    /// `kind` is delay, close, status or lost; the n-th request from now that matches is struck.
    bool fault(const QString &method, const QString &path, const QString &kind, int status = 500,
        int times = 1, int nth = 1);
    bool clearFaults();
    bool advanceClock(int seconds);
    /// One JSON request; nothing where it did not answer with a 2xx.
    bool send(const QByteArray &verb, const QByteArray &path, const QByteArray &json = {});

private:
    QUrl m_url;
};

} // namespace cognigy::test
