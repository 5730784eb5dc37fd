// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/operationdialog.h"

#include "gui/dialogs/dialogframe.h"
#include "gui/dialogs/stepmark.h"
#include "gui/shell/operationnews.h"
#include "operations/explain.h"
#include "operations/operation.h"
#include "ui_OperationDialog.h"

#include <QClipboard>
#include <QGuiApplication>

namespace cognigy {

OperationDialog::OperationDialog(const Operation &operation, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::OperationDialog>())
{
    m_ui->setupUi(this);
    m_ui->head->showThing(operation.title(), operation.environment());

    QList<FactLine> steps;
    for (qsizetype i = 0; i < operation.plan().steps.size(); ++i) {
        const StepState state = i < operation.steps().size() ? operation.steps()[i] : StepState{};
        steps << FactLine{.text = operation.plan().steps[i].title, .state = markOf(state.kind)};
    }
    m_ui->facts->add(tr("Steps"), steps);
    if (operation.error()) {
        const Explanation words
            = explain(*operation.error(), {.environment = operation.environment().name});
        m_ui->facts->add(tr("What happened"),
            {{.text = words.title}, {.text = words.why, .state = RowState::None, .quiet = true}});
        if (!words.whatToDo.isEmpty())
            m_ui->facts->add(tr("What to do"), {{.text = words.whatToDo}});
        m_ui->details->setText(operation.error()->summary());
    }
    m_ui->details->setVisible(operation.error().has_value());

    const QString report = reportOf(operation);
    connect(m_ui->copyButton, &QPushButton::clicked, this,
        [report] { QGuiApplication::clipboard()->setText(report); });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::accept);
    frameDialog(this);
}

OperationDialog::~OperationDialog() = default;

} // namespace cognigy
