// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "operations/steprun.h"

#include "base/log.h"
#include "operations/journal.h"
#include "operations/polling.h"
#include "operations/session.h"

#include <algorithm>

namespace cognigy {

using namespace Qt::StringLiterals;
using Kind = StepState::Kind;

namespace {

JournalResult journalResultOf(Kind kind)
{
    switch (kind) {
    case Kind::Succeeded:
        return JournalResult::Succeeded;
    case Kind::Failed:
        return JournalResult::Failed;
    case Kind::Cancelled:
        return JournalResult::Cancelled;
    default:
        return JournalResult::Unknown;
    }
}

StepState failure(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled)
        return {.kind = Kind::Cancelled, .error = error};
    return {.kind = Kind::Failed, .error = error};
}

} // namespace

StepRun::StepRun(
    std::shared_ptr<RunState> shared, qsizetype index, const StepHandler *handler, QObject *parent)
    : QObject(parent)
    , m_shared(std::move(shared))
    , m_index(index)
    , m_handler(handler)
    , m_step(m_shared->operation.plan().steps.at(index))
{
}

StepRun::~StepRun()
{
    // Ended from outside (the session is gone): the line must not look as if it still ran.
    if (!m_ended && m_context && m_context->ticket) {
        m_shared->journal.end(*m_context->ticket,
            {.result = JournalResult::Unknown,
                .elapsed = m_shared->clock.ticks() - m_began,
                .error = u"the environment was closed while the step ran"_s});
    }
}

void StepRun::start()
{
    m_began = m_shared->clock.ticks();
    setText(m_step.title);
    if (!m_handler) {
        end(failure(refusal(tr("This program does not know the step \"%1\".").arg(m_step.kind))));
        return;
    }
    ApiClient &client = m_shared->session.client();
    m_context = std::make_shared<StepContext>(StepContext{.session = m_shared->session,
        .client = client,
        .clock = m_shared->clock,
        .owner = this,
        .project = m_shared->operation.plan().project,
        .args = m_step.args,
        .memory = m_shared->memory,
        .startedAt = client.serverNow(),
        .secret = m_shared->secret,
        .tools = &m_shared->tools,
        .cancel = m_shared->operation.cancellation(),
        .progress = [this](double progress) { setProgress(progress); }});
    m_context->cancel.onCancel(this, [this] { askToStop(); });
    if (!m_handler->precondition) {
        checkSkip();
        return;
    }
    whenDone(this, m_handler->precondition(m_context), [this](const Done &done) {
        if (done)
            checkSkip();
        else
            end(failure(done.error()));
    });
}

void StepRun::checkSkip()
{
    if (!m_handler->skipIfThere || !m_handler->look) {
        begin();
        return;
    }
    whenDone(this, m_handler->look(m_context), [this](const Result<Look> &look) {
        if (look && *look == Look::There)
            end({.kind = Kind::Succeeded});
        else
            begin();
    });
}

void StepRun::begin()
{
    if (m_context->cancel.isCancelled()) {
        end({.kind = Kind::Cancelled});
        return;
    }
    if (!m_handler->operation.isEmpty()) {
        if (m_shared->session.gate().isLocked()) {
            end(failure(Error{.kind = Error::Kind::Locked, .operation = m_handler->operation}));
            return;
        }
        const Plan &plan = m_shared->operation.plan();
        const Environment &environment = m_shared->operation.environment();
        const Result<WriteTicket> ticket = m_shared->journal.begin({.who = m_shared->session.who(),
            .environment = environment.name,
            .stage = wordOf(environment.stage),
            .project = plan.project.text,
            .operation = m_handler->operation,
            .object = m_step.object,
            .reason = plan.reason,
            .step = {{u"kind"_s, m_step.kind}, {u"args"_s, m_step.args}}});
        if (!ticket) {
            end(failure(ticket.error()));
            return;
        }
        m_context->ticket = *ticket;
    }
    run();
}

void StepRun::run()
{
    m_context->startedAt = m_context->client.serverNow();
    whenDone(this, m_handler->run(m_context),
        [this](Result<std::optional<Task>> result) { took(std::move(result)); });
}

void StepRun::took(Result<std::optional<Task>> result)
{
    if (!result) {
        if (!m_handler->operation.isEmpty() && replyMayBeLost(result.error()))
            lookAfterLoss(result.error());
        else
            end(failure(result.error()));
        return;
    }
    if (*result)
        follow(**result);
    else
        prove();
}

void StepRun::follow(const Task &task)
{
    m_task = task;
    m_question = 0;
    if (m_context->cancel.isCancelled())
        askToStop();
    // The starting reply may tell the end already.
    if (outcomeOf(task) != TaskOutcome::Running)
        polled(task);
    else
        again(&StepRun::poll);
}

void StepRun::poll()
{
    // Without the user's stop: after it, the task's end is still waited for.
    whenDone(this, readTask(m_context->client, m_task->id),
        [this](Result<Task> task) { polled(std::move(task)); });
}

void StepRun::polled(Result<Task> task)
{
    if (!task) {
        if (isPassing(task.error())) {
            setText(tr("%1: no answer, asking again. The task goes on on the server.")
                        .arg(m_step.title));
            again(&StepRun::poll);
        } else {
            end({.kind = Kind::Unknown, .error = task.error()});
        }
        return;
    }
    setText(m_step.title);
    m_task = *task;
    setProgress(progressOf(*task));
    switch (outcomeOf(*task)) {
    case TaskOutcome::Running:
        again(&StepRun::poll);
        return;
    case TaskOutcome::Succeeded:
        m_question = 0;
        prove();
        return;
    case TaskOutcome::Cancelled:
        end({.kind = Kind::Cancelled});
        return;
    case TaskOutcome::Failed:
        end(failure(Error{.kind = Error::Kind::TaskFailed,
            .detail = task->failReason,
            .operation = m_handler->operation}));
        return;
    }
}

void StepRun::askToStop()
{
    if (!m_task || m_stopAsked || !m_context->ticket)
        return;
    m_stopAsked = true;
    setText(tr("%1: asked the server to stop").arg(m_step.title));
    const WriteCall call(m_context->client, *m_context->ticket);
    whenDone(this, cancelTask(call, m_task->id), [](const Done &done) {
        // Refused means that the task goes on; the polls will tell how it ends.
        if (!done)
            qCInfo(lcOperations) << "cancelTask:" << done.error().summary();
    });
}

void StepRun::prove()
{
    if (!m_handler->waitForLook || !m_handler->look) {
        end({.kind = Kind::Succeeded});
        return;
    }
    whenDone(
        this, m_handler->look(m_context), [this](Result<Look> look) { proved(std::move(look)); });
}

void StepRun::proved(Result<Look> look)
{
    if (look && *look != Look::NotThere) {
        end({.kind = Kind::Succeeded});
        return;
    }
    if (!look && !isPassing(look.error())) {
        // A task that says done is proof enough where we may not look.
        end(m_task ? StepState{.kind = Kind::Succeeded}
                   : StepState{.kind = Kind::Unknown, .error = look.error()});
        return;
    }
    if (m_context->cancel.isCancelled()) {
        end({.kind = Kind::Unknown,
            .error = Error{.kind = Error::Kind::Cancelled,
                .detail = tr("The change was made, but it is not to be seen yet.")}});
        return;
    }
    setText(tr("%1: waiting until it is to be seen").arg(m_step.title));
    if (m_task || m_handler->taskKind.isEmpty()) {
        again(&StepRun::prove);
        return;
    }
    adoptTask([this](const std::optional<Task> &task) {
        if (task)
            follow(*task);
        else
            again(&StepRun::prove);
    });
}

void StepRun::lookAfterLoss(const Error &loss)
{
    qCInfo(lcOperations) << m_step.kind << "lost its reply:" << loss.summary();
    setText(tr("%1: the answer was lost, looking whether it happened").arg(m_step.title));
    const auto look = [this, loss] {
        if (!m_handler->look) {
            lookedAfterLoss(loss, Look::CannotTell);
            return;
        }
        // The user's stop may be the loss itself; looking must go on without it.
        m_context->cancel = Cancellation();
        whenDone(this, m_handler->look(m_context),
            [this, loss](Result<Look> seen) { lookedAfterLoss(loss, std::move(seen)); });
    };
    adoptTask([this, look](const std::optional<Task> &task) {
        if (task)
            follow(*task);
        else
            look();
    });
}

void StepRun::lookedAfterLoss(const Error &loss, Result<Look> look)
{
    if (look && *look == Look::There) {
        if (m_handler->needsReply)
            end(failure(loss));
        else
            end({.kind = Kind::Succeeded});
        return;
    }
    const bool hopeless = look ? *look == Look::CannotTell : !isPassing(look.error());
    const bool known = look && *look == Look::NotThere;
    if (!hopeless && ++m_question < looksAfterLoss) {
        m_shared->clock.after(pollDelay(m_question), this, [this, loss] { lookAfterLoss(loss); });
        return;
    }
    const bool stopped = loss.kind == Error::Kind::Cancelled;
    if (known && stopped)
        end({.kind = Kind::Cancelled, .error = loss});
    else
        end({.kind = Kind::Unknown, .error = loss});
}

void StepRun::adoptTask(std::function<void(std::optional<Task>)> found)
{
    if (m_handler->taskKind.isEmpty() || m_context->project.isEmpty()) {
        found(std::nullopt);
        return;
    }
    whenDone(this, indexTasks(m_context->client, m_context->project),
        [this, found = std::move(found)](const Result<Page<Task>> &page) {
            if (!page) {
                found(std::nullopt);
                return;
            }
            // Whole seconds on both sides, so one second of tolerance.
            const QDateTime from = m_context->startedAt.addSecs(-1);
            const auto task
                = std::find_if(page->items.begin(), page->items.end(), [&](const Task &item) {
                      return item.kind() == m_handler->taskKind && item.createdAt >= from;
                  });
            found(task == page->items.end() ? std::nullopt : std::optional(*task));
        });
}

void StepRun::again(void (StepRun::*what)())
{
    m_shared->clock.after(pollDelay(m_question++), this, [this, what] { (this->*what)(); });
}

void StepRun::end(StepState state)
{
    if (std::exchange(m_ended, true))
        return;
    if (m_context && m_context->ticket) {
        const bool told = state.error && state.kind != Kind::Succeeded;
        m_shared->journal.end(*m_context->ticket,
            {.result = journalResultOf(state.kind),
                .elapsed = m_shared->clock.ticks() - m_began,
                .error = told ? state.error->summary() : QString(),
                .traceId = told ? state.error->traceId : QString()});
    }
    if (m_context && state.kind == Kind::Succeeded) {
        for (auto it = m_context->memory.begin(); it != m_context->memory.end(); ++it)
            m_shared->memory.insert(it.key(), it.value());
    }
    emit ended(this, state);
}

void StepRun::setText(const QString &text)
{
    m_shared->operation.setStepText(text);
}

void StepRun::setProgress(double progress)
{
    m_progress = progress;
    emit progressed();
}

} // namespace cognigy
