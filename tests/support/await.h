// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QFuture>
#include <QTest>

namespace cognigy::test {

/// The value of a root future, with the event loop running until it is there. An Error Timeout
/// where it did not come in time, Cancelled where whoever owed it died.
template <class T>
Result<T> await(QFuture<Result<T>> future, int milliseconds = 15'000)
{
    const bool came = QTest::qWaitFor([&] { return future.isFinished(); }, milliseconds);
    if (!came)
        return Error{.kind = Error::Kind::Timeout, .detail = QStringLiteral("no answer (test)")};
    if (future.isCanceled() || future.resultCount() == 0)
        return Error{.kind = Error::Kind::Cancelled, .detail = QStringLiteral("dropped (test)")};
    return future.takeResult();
}

} // namespace cognigy::test

/// Fails the test with the error's line where a Result holds none of the values.
#define VERIFY_OK(result)                                                                          \
    QVERIFY2((result).ok(), (result).ok() ? "" : qPrintable((result).error().summary()))
