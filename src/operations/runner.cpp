// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "operations/runner.h"

#include "operations/session.h"

#include <algorithm>

namespace cognigy {

using namespace Qt::StringLiterals;
using Kind = StepState::Kind;

namespace {

struct Ending {
    Operation::State state = Operation::State::Succeeded;
    std::optional<Error> error{};
};

/// What the whole came to. Unknown weighs most: somebody has to look. A step that was never begun
/// because of a stop counts as cancelled.
Ending endingOf(const QList<StepState> &steps)
{
    const auto first = [&](Kind kind) {
        return std::find_if(steps.begin(), steps.end(),
            [kind](const StepState &step) { return step.kind == kind; });
    };
    for (const auto &[kind, state] : {std::pair(Kind::Unknown, Operation::State::Unknown),
             std::pair(Kind::Failed, Operation::State::Failed),
             std::pair(Kind::Cancelled, Operation::State::Cancelled)}) {
        if (const auto found = first(kind); found != steps.end())
            return {state, found->error};
    }
    return {};
}

} // namespace

Runner::Runner(Session &session, Journal &journal, Clock &clock, const StepRegistry &handlers,
    Operation &operation, RunTools tools)
    : QObject(&operation)
    , m_state(std::make_shared<RunState>(RunState{.session = session,
          .journal = journal,
          .clock = clock,
          .operation = operation,
          .tools = std::move(tools)}))
    , m_handlers(handlers)
{
    connect(&session, &QObject::destroyed, this, &Runner::abandon);
}

Operation &Runner::operation() const
{
    return m_state->operation;
}

void Runner::start()
{
    if (m_state->operation.isRunning()) // not abandoned while it waited for its turn
        pump();
}

void Runner::pump()
{
    Operation &operation = m_state->operation;
    const Plan &plan = operation.plan();
    if (operation.cancellation().isCancelled())
        m_stopped = true;
    while (
        !m_stopped && m_next < plan.steps.size() && m_running.size() < std::max(1, plan.parallel)) {
        const qsizetype index = m_next++;
        auto *run = new StepRun(m_state, index, m_handlers.find(plan.steps.at(index).kind), this);
        m_running << run;
        connect(run, &StepRun::progressed, this, &Runner::showProgress);
        connect(run, &StepRun::ended, this, &Runner::stepEnded);
        operation.setStepState(index, {.kind = Kind::Running});
        run->start();
    }
    if (m_running.isEmpty())
        finish();
}

void Runner::stepEnded(StepRun *run, const StepState &state)
{
    Operation &operation = m_state->operation;
    m_running.removeOne(run);
    run->deleteLater();
    operation.setStepState(run->index(), state);
    if (state.kind != Kind::Succeeded) {
        if (!operation.plan().goOnAfterFailure)
            m_stopped = true;
        if (operation.standing().isEmpty())
            operation.setStanding(operation.plan().steps.at(run->index()).ifItFails);
    }
    showProgress();
    // Not from within the step that just ended: it may have begun inside our own pump().
    m_state->clock.after(std::chrono::milliseconds(0), this, [this] {
        if (m_state->operation.isRunning())
            pump();
    });
}

void Runner::showProgress()
{
    Operation &operation = m_state->operation;
    const auto count = double(operation.steps().size());
    const auto ended = double(std::count_if(
        operation.steps().begin(), operation.steps().end(), [](const StepState &step) {
            return step.kind != Kind::Waiting && step.kind != Kind::Running;
        }));
    double running = 0;
    bool known = false;
    for (const StepRun *run : std::as_const(m_running)) {
        known = known || run->progress() >= 0;
        running += std::max(0.0, run->progress());
    }
    operation.setProgress(known || ended > 0 ? (ended + running) / std::max(1.0, count) : -1);
}

void Runner::finish()
{
    Operation &operation = m_state->operation;
    if (!operation.isRunning())
        return;
    for (qsizetype i = 0; i < operation.steps().size(); ++i) {
        if (operation.steps().at(i).kind == Kind::Waiting)
            operation.setStepState(i, {.kind = Kind::Cancelled});
    }
    QJsonObject result = m_state->memory;
    result.remove(u"idsBefore"_s);
    operation.addResult(result);
    if (!m_state->secret->isEmpty())
        operation.setSecret(std::move(*m_state->secret));
    const Ending ending = endingOf(operation.steps());
    operation.finish(ending.state, ending.error, m_state->clock.now());
    deleteLater();
}

void Runner::abandon()
{
    Operation &operation = m_state->operation;
    if (!operation.isRunning())
        return;
    const bool underWay = !m_running.isEmpty();
    qDeleteAll(std::exchange(m_running, {}));
    operation.finish(underWay ? Operation::State::Unknown : Operation::State::Cancelled,
        Error{.kind = Error::Kind::Cancelled,
            .detail = tr("The environment was closed while this was running.")},
        m_state->clock.now());
    deleteLater();
}

} // namespace cognigy
