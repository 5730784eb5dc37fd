// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "operations/operation.h"

namespace cognigy {

Operation::Operation(Plan plan, Environment environment, QDateTime startedAt, QObject *parent)
    : QObject(parent)
    , m_plan(std::move(plan))
    , m_environment(std::move(environment))
    , m_startedAt(std::move(startedAt))
    , m_steps(m_plan.steps.size())
{
}

void Operation::cancel()
{
    if (!canCancel())
        return;
    m_cancel.cancel();
    emit changed();
}

Secret Operation::takeSecret()
{
    return std::exchange(m_secret, {});
}

void Operation::setProgress(double progress)
{
    if (qFuzzyCompare(progress + 2, m_progress + 2))
        return;
    m_progress = progress;
    emit changed();
}

void Operation::setStepText(const QString &text)
{
    if (text == m_stepText)
        return;
    m_stepText = text;
    emit changed();
}

void Operation::setStepState(qsizetype step, StepState state)
{
    m_steps[step] = std::move(state);
    emit changed();
}

void Operation::addResult(const QJsonObject &more)
{
    for (auto it = more.begin(); it != more.end(); ++it)
        m_result.insert(it.key(), it.value());
}

void Operation::setSecret(Secret secret)
{
    m_secret = std::move(secret);
}

void Operation::finish(State state, std::optional<Error> error, const QDateTime &at)
{
    if (!isRunning())
        return;
    m_state = state;
    m_error = std::move(error);
    m_finishedAt = at;
    if (state == State::Succeeded)
        m_progress = 1;
    emit changed();
    emit finished();
}

} // namespace cognigy
