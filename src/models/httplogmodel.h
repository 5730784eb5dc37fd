// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/resourcemodel.h"
#include "net/httplog.h"

namespace cognigy {

/// An exchange of the HTTP log, numbered so that it is known again.
struct HttpLogRow {
    qint64 number = 0;
    HttpLogEntry entry;
    friend bool operator==(const HttpLogRow &a, const HttpLogRow &b)
    {
        return a.number == b.number;
    }
};

/// What was asked of the servers, newest first. Columns: request, status, elapsed, bytes,
/// environment, at.
class HttpLogModel : public ResourceModel<HttpLogRow> {
    Q_OBJECT
public:
    /// Log and clock outlive the model.
    HttpLogModel(HttpLog &log, Clock &clock, QObject *parent = nullptr);

    /// A log that nobody looks at need not be read at each exchange.
    void setFollowing(bool following);

private:
    static QList<Column<HttpLogRow>> columnsWith(Clock &clock);
    void soon();

    qint64 m_added = 0; ///< exchanges since the model was made
    bool m_following = false;
    bool m_pending = false;
};

} // namespace cognigy
