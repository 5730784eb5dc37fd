// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/apiclient.h"
#include "net/job.h"

namespace cognigy {

/// tus 1.0.0: creates an upload, sends the file in pieces, and after a cut asks how far the server
/// came and goes on from there.
class ResumableUpload final : public Job<QString> {
public:
    static constexpr qint64 pieceSize = 8LL * 1024 * 1024;

    ResumableUpload(ClientCore &core, Request request, const QString &file,
        const QString &projectId, const QString &kind, TransferProgress progress);

protected:
    void start() override;

private:
    void create();
    void sendPiece();
    void askOffset();
    void pieceEnded(const Result<Incoming> &incoming);
    /// After a cut: waits and asks, or gives up after too many in a row without a byte gained.
    void recover(const Error &error);
    Outgoing outgoing(Verb verb, const QUrl &url) const;
    void perform(Verb verb, Outgoing outgoing, ClientCore::Heard heard);
    Result<QUrl> placeFrom(const Incoming &incoming) const;
    QByteArray metadata() const;

    QString m_file;
    QString m_projectId;
    QString m_kind;
    TransferProgress m_progress;
    QString m_uploadId;
    qint64 m_size = 0;
    qint64 m_offset = 0;
    QUrl m_place;
    int m_cuts = 0; ///< in a row
    int m_creations = 0;
};

} // namespace cognigy
