// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

#include <QList>
#include <QNetworkReply>
#include <QSslError>

namespace cognigy {

/// How far a request came before it ended.
enum class Reached { Nothing, Connecting, Sent, Answered };

/// What is known of an exchange that ended without a usable answer.
struct TransportFailure {
    QNetworkReply::NetworkError code = QNetworkReply::UnknownNetworkError;
    QString words{}; ///< Qt's own
    QString host{};
    Reached reached = Reached::Nothing;
    bool proxied = false;
    bool encrypted = false; ///< meant to be
    bool timedOut = false; ///< by our own limits
    std::chrono::milliseconds limit{0}; ///< the one that ran out
    QList<QSslError> tls{};
};

/// The one place where a network error becomes one of ours.
Error errorFrom(const TransportFailure &failure);

} // namespace cognigy
