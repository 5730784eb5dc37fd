// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/operationnews.h"

#include "gui/shell/operationwords.h"
#include "gui/style/marks.h"
#include "operations/explain.h"
#include "operations/operation.h"

#include <QCoreApplication>
#include <QJsonValue>

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

struct OperationNews {
    Q_DECLARE_TR_FUNCTIONS(OperationNews)
};

} // namespace

Toast::Content newsOf(const Operation &operation)
{
    Toast::Content content{
        .state = stateOf(operation),
        .title = operation.title(),
        .text = secondLineOf(operation, operation.finishedAt()),
    };
    if (operation.state() == Operation::State::Succeeded) {
        if (!operation.result()["file"_L1].toString().isEmpty())
            content.action = OperationNews::tr("Show file");
    } else if (operation.error()) {
        content.action = OperationNews::tr("Details");
    }
    return content;
}

QString reportOf(const Operation &operation)
{
    QStringList lines{operation.title(),
        u"%1 (%2) · %3"_s.arg(operation.environment().name, wordOf(operation.environment().stage),
            operation.startedAt().toString(Qt::ISODate))};
    const QList<Step> &steps = operation.plan().steps;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const StepState state = i < operation.steps().size() ? operation.steps()[i] : StepState{};
        QString line = u"%1. %2"_s.arg(i + 1).arg(steps[i].title);
        if (state.error)
            line += u" – "_s + state.error->summary();
        lines << line;
    }
    if (operation.error())
        lines << detailsOf(*operation.error());
    return lines.join(u'\n');
}

} // namespace cognigy
