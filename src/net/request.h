// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/cancellation.h"
#include "base/result.h"
#include "net/writeticket.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>
#include <utility>

namespace cognigy {

enum class Verb { Get, Head, Post, Put, Patch, Delete };

/// One call of the API, as a value. Whoever builds it names the operation and fills the parts in;
/// percent-encoding, `/new`, the key, retries and the write gate are the client's affair.
struct Request {
    using Pairs = QList<std::pair<QString, QString>>;

    QString operation; ///< as the catalogue calls it (`indexSnapshots`)
    Verb verb = Verb::Get;
    QString path {}; ///< template without `/new`: `/v2.0/snapshots/{snapshotId}`
    Pairs parts{}; ///< values of the template, in any order, not yet encoded
    Pairs query{}; ///< empty values are left out
    QByteArray body{}; ///< never sent with GET, HEAD or DELETE
    QByteArray contentType{}; ///< of the body; empty: `application/json`
    bool startsTask = false; ///< a GET that changes something counts as a write
    std::optional<WriteTicket> ticket{}; ///< every write needs one
    Cancellation cancel{};
    std::chrono::milliseconds silence{30'000}; ///< longest wait for the first or the next byte
    bool retry = true; ///< false: one attempt, whatever comes

    /// True where the request may change something on the server.
    bool writes() const { return startsTask || (verb != Verb::Get && verb != Verb::Head); }
    /// True where sending it twice does no more than sending it once.
    bool idempotent() const { return !startsTask && verb != Verb::Post && verb != Verb::Patch; }
};

/// A 2xx answer. Anything else is an Error.
struct Reply {
    int status = 0;
    QByteArray body; ///< may be empty: many operations answer with nothing
    QByteArray contentType;
    QDateTime serverTime; ///< the `Date` header, UTC; invalid where it was missing
    std::chrono::milliseconds elapsed{0}; ///< from sending to the last byte
};

/// The word on the wire: `GET`, `PATCH` …
QByteArray wordOf(Verb verb);

/// The path with its parts filled in and percent-encoded, without query. Error Precondition where
/// a part is missing or empty: an empty id would address the whole collection.
Result<QString> expandedPath(const Request &request);

} // namespace cognigy
