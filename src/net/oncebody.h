// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QFile>
#include <QIODevice>

#include <memory>

namespace cognigy {

/// The body of one request: text, a piece of a file, text again, read once and never again.
///
/// That it cannot be rewound is its purpose. Where a connection breaks before an answer came,
/// QNetworkAccessManager sends a request again by itself if it can rewind the body, a POST too:
/// the server would do the same thing twice. With this body it gives up instead.
class OnceBody final : public QIODevice {
public:
    explicit OnceBody(const QByteArray &text, QObject *parent = nullptr);
    /// Text, then the bytes of the file from `offset` on, then text.
    /// Error File where the file cannot be opened or is shorter.
    static Result<std::unique_ptr<OnceBody>> ofFile(const QByteArray &before, const QString &file,
        qint64 offset, qint64 length, const QByteArray &after);

    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_at >= m_size; }
    qint64 bytesAvailable() const override { return m_size - m_at + QIODevice::bytesAvailable(); }
    bool reset() override { return false; }
    /// Of the whole body.
    qint64 length() const { return m_size; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    QByteArray m_before;
    QFile m_file;
    qint64 m_fileLength = 0;
    QByteArray m_after;
    qint64 m_size = 0;
    qint64 m_at = 0;
};

} // namespace cognigy
