// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/page.h"
#include "base/future.h"

namespace cognigy {

/// A page of things as a page of rows: each made by the function; errors pass through.
template <class Row, class T, class Make>
QFuture<Result<Page<Row>>> converted(
    QObject *context, const QFuture<Result<Page<T>>> &future, Make make)
{
    Answer<Page<Row>> answer;
    whenDone(context, future, [answer, make = std::move(make)](Result<Page<T>> things) {
        if (!things) {
            answer.finish(things.error());
            return;
        }
        Page<Row> rows{.items = {},
            .total = things->total,
            .broken = things->broken,
            .brokenReason = things->brokenReason};
        for (T &thing : things.value().items)
            rows.items.push_back(make(std::move(thing)));
        answer.finish(std::move(rows));
    });
    return answer.future();
}

} // namespace cognigy
