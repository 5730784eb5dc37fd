// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/apiclient.h"
#include "net/job.h"

#include <QSaveFile>

namespace cognigy {

/// A link to a file: first with the key where the link is of the environment's own origin, then
/// bare where that was refused; elsewhere bare from the start.
class Download final : public Job<qint64> {
public:
    Download(ClientCore &core, Request request, QUrl link, const QString &file,
        TransferProgress progress);

protected:
    void start() override;
    void ending() override;

private:
    void fetch(bool withKey);
    void heard(bool withKey, Result<Incoming> incoming);
    Done take(const QByteArray &bytes);
    Error fileError() const;

    QUrl m_link;
    QSaveFile m_file;
    TransferProgress m_progress;
};

} // namespace cognigy
