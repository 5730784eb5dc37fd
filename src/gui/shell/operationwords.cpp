// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/operationwords.h"

#include "operations/explain.h"
#include "operations/operation.h"

#include <QCoreApplication>
#include <QJsonValue>
#include <QLocale>

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

struct OperationWords {
    Q_DECLARE_TR_FUNCTIONS(OperationWords)
};

QString duration(qint64 seconds)
{
    if (seconds < 60)
        return OperationWords::tr("%1 s").arg(seconds);
    return OperationWords::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
}

QString doneLine(const Operation &operation)
{
    const QLocale locale;
    QStringList parts{OperationWords::tr("done %1", "time of day")
                          .arg(locale.toString(
                              operation.finishedAt().toLocalTime().time(), QLocale::ShortFormat)),
        duration(operation.startedAt().secsTo(operation.finishedAt()))};
    const double bytes = operation.result()["bytes"_L1].toDouble();
    if (bytes > 0)
        parts << locale.formattedDataSize(qint64(bytes), 1, QLocale::DataSizeSIFormat);
    parts << operation.environment().name;
    return parts.join(u" · "_s);
}

} // namespace

RowState stateOf(const Operation &operation)
{
    switch (operation.state()) {
    case Operation::State::Running:
        return RowState::Running;
    case Operation::State::Succeeded:
        return RowState::Ready;
    case Operation::State::Failed:
        return RowState::Failed;
    case Operation::State::Cancelled:
        return RowState::Stale;
    case Operation::State::Unknown:
        return RowState::Warning;
    }
    return RowState::None;
}

QString secondLineOf(const Operation &operation, const QDateTime &)
{
    const QString place = operation.environment().name;
    switch (operation.state()) {
    case Operation::State::Running: {
        const QString step = operation.stepText().isEmpty() ? OperationWords::tr("Starting")
                                                            : operation.stepText();
        return OperationWords::tr("%1 · %2", "step, environment").arg(step, place);
    }
    case Operation::State::Succeeded:
        return doneLine(operation);
    case Operation::State::Cancelled:
        return OperationWords::tr("cancelled · %1", "environment").arg(place);
    case Operation::State::Failed:
    case Operation::State::Unknown: {
        if (!operation.error())
            return place;
        const Explanation words = explain(*operation.error(), {.environment = place});
        return words.why.isEmpty() ? words.title : words.why;
    }
    }
    return {};
}

bool canStartAgain(const Operation &operation)
{
    // A key is made by its dialog, which must be there to show it.
    return !operation.plan().kind.startsWith("apikey"_L1)
        && !operation.plan().kind.startsWith("superkey"_L1);
}

} // namespace cognigy
