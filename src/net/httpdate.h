// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>

namespace cognigy {

/// An HTTP date in any of the three forms that RFC 9110 wants read, in UTC; else invalid.
QDateTime timeFromHttp(const QByteArray &text);

/// A `Retry-After` header, in seconds or as a date. Negative where it is missing or makes no sense;
/// zero where the date is past; never more than a day.
std::chrono::milliseconds retryAfterFrom(const QByteArray &text, const QDateTime &serverNow);

} // namespace cognigy
