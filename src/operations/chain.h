// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/future.h"

#include <utility>

namespace cognigy {

/// Goes on with the value of the first call in a second one; an error of the first is the answer.
/// The context ends both when it dies.
template <class T, class Next>
auto andThen(QObject *context, const QFuture<Result<T>> &first, Next next)
    -> decltype(next(std::declval<T>()))
{
    using Outcome = decltype(next(std::declval<T>()).takeResult());
    using Value = std::remove_cvref_t<decltype(std::declval<Outcome>().value())>;
    Answer<Value> answer;
    whenDone(context, first, [context, answer, next = std::move(next)](Result<T> result) {
        if (!result) {
            answer.finish(result.error());
            return;
        }
        whenDone(context, next(std::move(result).value()),
            [answer](Result<Value> second) { answer.finish(std::move(second)); });
    });
    return answer.future();
}

/// Turns a value into another, or into an error.
template <class U, class T, class Function>
QFuture<Result<U>> mapped(QObject *context, const QFuture<Result<T>> &first, Function function)
{
    Answer<U> answer;
    whenDone(context, first, [answer, function = std::move(function)](Result<T> result) {
        if (result)
            answer.finish(function(std::move(result).value()));
        else
            answer.finish(result.error());
    });
    return answer.future();
}

} // namespace cognigy
