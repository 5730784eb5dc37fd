// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/future.h"

#include <QTest>

namespace cognigy::test {

/// The future's result; Error Timeout where it does not come.
template <class T>
Result<T> wait(QFuture<Result<T>> future, int ms = 8'000)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, ms) || future.resultCount() != 1)
        return Error{.kind = Error::Kind::Timeout, .detail = QStringLiteral("nothing came")};
    return future.takeResult();
}

} // namespace cognigy::test
