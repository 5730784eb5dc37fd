// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QDateTime>

namespace cognigy {

/// An answer as far as it matters for what went wrong.
struct HttpAnswer {
    int status = 0;
    QByteArray contentType;
    QByteArray body;
    QByteArray retryAfter; ///< header
    QDateTime now; ///< by the server's clock
};

/// True for HTML, by its type or its beginning: a challenge page, a proxy's page, a web client.
bool looksLikeHtml(const QByteArray &contentType, const QByteArray &body);

/// The one place where an answer that is no success becomes an error: by status, numeric `code`
/// and trace id of the problem body, whatever of it is there.
Error errorFrom(const HttpAnswer &answer);

/// The beginning of a body, for details.
QByteArray sampleOf(const QByteArray &body);

} // namespace cognigy
