// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/environmenttest.h"

#include "base/clock.h"
#include "base/future.h"
#include "credentials/keyproviders.h"
#include "net/connectiontest.h"
#include "operations/explain.h"

#include <QCoreApplication>
#include <QLocale>

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

struct TestWords {
    Q_DECLARE_TR_FUNCTIONS(EnvironmentTest)
};

QString passedHops(const Diagnosis &diagnosis)
{
    QStringList titles;
    for (const Hop &hop : diagnosis.hops) {
        if (hop.state == Hop::State::Passed)
            titles << titleOf(hop.step);
    }
    return titles.isEmpty() ? QString() : TestWords::tr("Passed: %1").arg(titles.join(u", "_s));
}

} // namespace

EnvironmentTest::EnvironmentTest(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

EnvironmentTest::~EnvironmentTest()
{
    stop();
}

void EnvironmentTest::start(const Environment &environment, Secret key, Secret proxyPassword,
    std::function<void(const Verdict &)> tell)
{
    stop();
    std::shared_ptr<const KeyProvider> keys;
    if (!key.isEmpty())
        keys = std::make_shared<ApiKeyProvider>(std::move(key));
    m_running.emplace();
    const auto began = m_clock.ticks();
    whenDone(this, testConnection(environment, keys, m_clock, std::move(proxyPassword), *m_running),
        [this, environment, began, tell = std::move(tell), generation = ++m_generation](
            const Result<Diagnosis> &diagnosis) {
            if (generation != m_generation || !diagnosis)
                return; // stopped
            m_running.reset();
            tell(verdictOf(*diagnosis, m_clock.ticks() - began, environment));
        });
}

void EnvironmentTest::stop()
{
    ++m_generation;
    if (m_running)
        m_running->cancel();
    m_running.reset();
}

EnvironmentTest::Verdict verdictOf(
    const Diagnosis &diagnosis, std::chrono::milliseconds elapsed, const Environment &environment)
{
    if (const std::optional<Hop> hop = diagnosis.failedHop()) {
        const QString passed = passedHops(diagnosis);
        return {.state = RowState::Failed,
            .sentence = TestWords::tr("%1 failed for %2", "hop, host")
                            .arg(titleOf(hop->step), environment.baseUrl.host()),
            .details = passed.isEmpty() ? hop->words : hop->words + u'\n' + passed};
    }
    if (!diagnosis.ok()) {
        const Explanation words = explain(*diagnosis.error, {.environment = environment.name});
        return {.state = RowState::Failed, .sentence = words.title, .details = words.why};
    }
    if (diagnosis.account.isEmpty()) {
        return {.state = RowState::Information,
            .sentence = TestWords::tr("Cognigy.AI answers at %1.").arg(environment.baseUrl.host()),
            .details = TestWords::tr("Paste an API key to see who you are there.")};
    }
    const QString roles = diagnosis.roles.isEmpty() ? TestWords::tr("no global roles")
                                                    : diagnosis.roles.join(u", "_s);
    return {.state = RowState::Ready,
        .sentence = TestWords::tr("Connected as %1").arg(diagnosis.account),
        .details = TestWords::tr("%1 · %2 ms", "roles, time").arg(roles).arg(elapsed.count())};
}

} // namespace cognigy
