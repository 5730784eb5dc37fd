// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/future.h"
#include "net/clientcore.h"

namespace cognigy {

/// Something under way that owes one result: ends by finish(), by the user's stop or, without a
/// word, with the client.
template <class T>
class Job : public Asker {
public:
    Job(ClientCore &core, Request request)
        : Asker(core.jobs.get())
        , m_core(core)
        , m_request(std::move(request))
    {
    }

    /// Starts it, unless it was stopped before.
    QFuture<Result<T>> run()
    {
        QFuture<Result<T>> future = m_answer.future();
        m_request.cancel.onCancel(this, [this] { finish(Error{.kind = Error::Kind::Cancelled}); });
        if (isOver())
            return future;
        if (const Done admitted = m_core.gate.admit(m_request); !admitted)
            finish(admitted.error());
        else
            start();
        return future;
    }

protected:
    virtual void start() = 0;
    /// Gives back what is held; the result is on its way.
    virtual void ending() { }

    void finish(Result<T> result)
    {
        if (std::exchange(m_over, true))
            return;
        for (Exchange *exchange : findChildren<Exchange *>(QString(), Qt::FindDirectChildrenOnly))
            exchange->stop();
        ending();
        deleteLater();
        if (!result && result.error().operation.isEmpty()) {
            Error error = result.error();
            error.operation = m_request.operation;
            m_answer.finish(std::move(error));
            return;
        }
        m_answer.finish(std::move(result));
    }

    ClientCore &core() { return m_core; }
    const Request &request() const { return m_request; }

private:
    ClientCore &m_core;
    Request m_request;
    Answer<T> m_answer;
};

} // namespace cognigy
