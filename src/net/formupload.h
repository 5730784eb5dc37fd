// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/apiclient.h"
#include "net/job.h"

namespace cognigy {

/// A file as the part `file` of a multipart form, streamed.
class FormUpload final : public Job<Reply> {
public:
    FormUpload(ClientCore &core, Request request, const QString &file, Request::Pairs textParts,
        TransferProgress progress);

protected:
    void start() override;

private:
    QString m_file;
    Request::Pairs m_textParts;
    TransferProgress m_progress;
};

} // namespace cognigy
