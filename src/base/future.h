// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>

#include <memory>
#include <utility>

namespace cognigy {

/// Calls back with the one value of a root future, for as long as the context lives. A page that
/// was closed is never called back. (`QFuture::then(context)` of Qt 6.4 asserts in that case.)
template<class T, class Function>
void whenDone(QObject *context, const QFuture<T> &future, Function function)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
        [watcher, function = std::move(function)]() mutable {
            watcher->deleteLater();
            QFuture<T> done = watcher->future();
            if (done.isCanceled() || done.resultCount() == 0)
                return; // whoever owed the answer died: nothing to say, nobody to say it to
            function(done.takeResult());
        });
    watcher->setFuture(future);
}

/// The writing end of one `QFuture<Result<T>>`, shareable by the callbacks of one job. The first
/// finish() counts; dropped without one, the future ends cancelled.
template<class T>
class Answer
{
public:
    Answer()
        : m_promise(std::make_shared<QPromise<Result<T>>>())
    {
        m_promise->start();
    }

    QFuture<Result<T>> future() const { return m_promise->future(); }

    void finish(Result<T> result) const
    {
        if (m_promise->future().isFinished())
            return;
        m_promise->addResult(std::move(result));
        m_promise->finish();
    }

private:
    std::shared_ptr<QPromise<Result<T>>> m_promise;
};

/// A future that is done already.
template<class T>
QFuture<Result<T>> ready(Result<T> result)
{
    Answer<T> answer;
    answer.finish(std::move(result));
    return answer.future();
}

} // namespace cognigy
