// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/apikey.h"
#include "api/call.h"
#include "api/task.h"
#include "base/clock.h"
#include "base/future.h"
#include "net/apiclient.h"
#include "operations/plan.h"

#include <QHash>
#include <QJsonObject>

#include <functional>
#include <memory>
#include <optional>

namespace cognigy {

class Session;

/// What some steps need beside the session, handed over by whoever starts the plan.
struct RunTools {
    /// Speaks with Management credentials; for minting a super key.
    std::shared_ptr<ApiClient> management{};
    /// Keeps the new key (in the keychain, or for this session) and lets the session use it from
    /// then on; the Done says whether it is kept.
    std::function<QFuture<Done>(Secret value, const ApiKeyId &id)> keepKey{};
};

/// Everything that a step may use. Shared by the callbacks of one step.
struct StepContext {
    Session &session;
    ApiClient &client;
    Clock &clock;
    QObject *owner; ///< context of callbacks: dies with the step
    ProjectId project;
    QJsonObject args;
    QJsonObject memory; ///< what earlier steps left behind, and this one's own additions
    QDateTime startedAt; ///< of this step, by the server's clock
    std::shared_ptr<Secret> secret; ///< a key that an earlier step made; shared by the plan's steps
    const RunTools *tools;
    Cancellation cancel;
    std::optional<WriteTicket> ticket{}; ///< once the journal has the line
    std::function<void(double)> progress; ///< 0 to 1 of this step; negative: not known

    Call read() const { return Call(client, cancel); }
    /// Only in StepHandler::run of a step that changes something.
    WriteCall write() const { return WriteCall(client, *ticket, cancel); }
    QString text(const char *name) const { return args.value(QLatin1StringView(name)).toString(); }
};
using StepPtr = std::shared_ptr<StepContext>;

/// What a look at the server told.
enum class Look {
    NotThere, ///< the change is not to be seen (yet)
    There, ///< it has happened
    CannotTell ///< nothing on the server shows it
};

/// How one kind of step is done. Absent functions have nothing to do.
struct StepHandler {
    /// The API operation that changes something; empty where nothing is changed. It stands in the
    /// journal, and only with it there is a ticket.
    QString operation{};
    /// The kind word of the task that it starts, so that a task whose starting reply was lost can
    /// be found again.
    QString taskKind{};
    /// Checks that need the server, right before: Error Precondition with the words for a person.
    std::function<QFuture<Done>(StepPtr)> precondition{};
    /// Does it. Where a task was started, it is returned, and the runner waits for its end.
    std::function<QFuture<Result<std::optional<Task>>>(StepPtr)> run{};
    /// Looks whether it has happened; asked before a step that is taken up again, after a lost
    /// reply, and as the proof at the end. Leaves what it found in the memory.
    std::function<QFuture<Result<Look>>(StepPtr)> look{};
    /// True where look() is also the proof at the end and the step waits until it says There.
    bool waitForLook = false;
    /// True where there is nothing to do if look() says There at the start.
    bool skipIfThere = false;
    /// True where the reply holds what cannot be read again (a key's value): a change that happened
    /// while its reply was lost is then a failure.
    bool needsReply = false;
};

/// The handlers by kind.
class StepRegistry {
public:
    void add(const QString &kind, StepHandler handler)
    {
        m_handlers.insert(kind, std::move(handler));
    }
    /// nullptr where nobody knows the kind.
    const StepHandler *find(const QString &kind) const;
    /// All that this program has.
    static StepRegistry standard();

private:
    QHash<QString, StepHandler> m_handlers;
};

} // namespace cognigy
