// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/future.h"

#include <utility>

namespace cognigy {

/// True where the route itself is not served: another form of the call may be.
inline bool routeIsMissing(const Error &error)
{
    return error.kind == Error::Kind::NotSupported || error.kind == Error::Kind::NotFound;
}

/// The first call's answer; where its route is not served, the second call's, which begins only
/// then. Only for calls without an id in the path, whose 404 can mean nothing else.
template <class T, class Second>
QFuture<Result<T>> elseTry(QObject *context, const QFuture<Result<T>> &first, Second second)
{
    Answer<T> answer;
    whenDone(context, first, [context, answer, second = std::move(second)](Result<T> result) {
        if (result || !routeIsMissing(result.error())) {
            answer.finish(std::move(result));
            return;
        }
        whenDone(context, second(), [answer](Result<T> other) { answer.finish(std::move(other)); });
    });
    return answer.future();
}

} // namespace cognigy
