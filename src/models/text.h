// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

namespace cognigy {

// Words for times, sizes and counts, in the user's language and locale. An invalid or negative
// value gives an empty text, which lists show as "—".

/// How long ago: "just now", "12 min ago", "3 h ago", "yesterday", "3 days ago", "2 Oct",
/// "2 Oct 2025". Days are those of the local calendar.
QString ageText(const QDateTime &then, const QDateTime &now);
/// The time to the second with its zone, for tooltips.
QString exactTimeText(const QDateTime &time);
/// How much time is left: "6 h", "12 min", "40 s"; "0 s" where it is over.
QString timeLeftText(const QDateTime &end, const QDateTime &now);
/// "38.4 MB", with one decimal and the locale's decimal sign.
QString sizeText(qint64 bytes);
/// A count with the locale's group separators.
QString countText(qint64 count);
/// "1 Endpoint", "2 Endpoints"; "none" for zero.
QString endpointCountText(qint64 count);
/// "2 selected", or "2 selected, 1 of them hidden by the filter".
QString selectionText(qint64 selected, qint64 hidden);

} // namespace cognigy
