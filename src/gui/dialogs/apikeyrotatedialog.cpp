// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/dialogs/apikeyrotatedialog.h"

#include "ui_ApiKeyRotateDialog.h"

#include "gui/dialogs/dialogframe.h"
#include "gui/dialogs/fieldnotes.h"
#include "gui/dialogs/nextname.h"
#include "gui/dialogs/stepmark.h"
#include "operations/explain.h"
#include "operations/keyplans.h"

namespace cognigy {

ApiKeyRotateDialog::ApiKeyRotateDialog(
    const Environment &environment, ApiKey old, std::vector<ApiKey> known, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ApiKeyRotateDialog>())
    , m_old(std::move(old))
    , m_known(std::move(known))
{
    m_ui->setupUi(this);
    frameDialog(this);
    m_ui->head->showThing(tr("Rotate %1").arg(m_old.name), environment);
    m_ui->nameEdit->setText(nextKeyName(m_old.name, namesOf(m_known)));
    m_ui->nameEdit->selectAll();

    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &ApiKeyRotateDialog::check);
    connect(m_ui->rotateButton, &QPushButton::clicked, this, &ApiKeyRotateDialog::decide);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    check();
}

ApiKeyRotateDialog::~ApiKeyRotateDialog() = default;

void ApiKeyRotateDialog::check()
{
    const QString name = m_ui->nameEdit->text().trimmed();
    const QString fault = nameFault(name, namesOf(m_known));
    showFault(m_ui->nameEdit, m_ui->nameNote, fault,
        tr("Its value goes to the keychain; you need not copy it."));
    const Result<Plan> plan = planApiKeyRotate(m_old, name, m_known);
    setObstacle(m_ui->rotateButton, m_ui->note, obstacleOf(plan));
    if (!fault.isEmpty())
        m_ui->note->clear(); // it stands below the field already
    if (!plan)
        return;
    m_ui->steps->clear();
    for (qsizetype step = 0; step < plan->steps.size(); ++step)
        m_ui->steps->addText(tr("Step %1").arg(step + 1), plan->steps[step].title);
}

void ApiKeyRotateDialog::decide()
{
    const Result<Plan> plan = planApiKeyRotate(m_old, m_ui->nameEdit->text().trimmed(), m_known);
    if (plan)
        emit planned(*plan);
}

void ApiKeyRotateDialog::follow(Operation *operation)
{
    m_operation = operation;
    m_ui->nameEdit->setEnabled(false);
    m_ui->rotateButton->hide();
    m_ui->closeButton->setText(tr("Close"));
    m_ui->closeButton->setDefault(true);
    m_ui->note->setText(tr("It runs on when this dialog is closed."));
    m_ui->steps->clear();
    for (qsizetype step = 0; step < operation->plan().steps.size(); ++step)
        m_ui->steps->add(tr("Step %1").arg(step + 1), QList<FactLine>());
    connect(operation, &Operation::changed, this, &ApiKeyRotateDialog::showSteps);
    connect(operation, &Operation::finished, this, &ApiKeyRotateDialog::showEnd);
    showSteps();
    if (!operation->isRunning())
        showEnd();
}

void ApiKeyRotateDialog::showSteps()
{
    const QList<Step> &steps = m_operation->plan().steps;
    for (qsizetype step = 0; step < steps.size(); ++step) {
        const StepState state = m_operation->steps().value(step);
        QList<FactLine> lines{{steps[step].title, markOf(state.kind)}};
        if (state.error)
            lines << FactLine{state.error->detail, RowState::None, true};
        m_ui->steps->setLines(int(step), lines);
    }
}

void ApiKeyRotateDialog::showEnd()
{
    showSteps();
    m_ui->note->clear();
    switch (m_operation->state()) {
    case Operation::State::Running:
        return;
    case Operation::State::Succeeded:
        m_ui->resultNotice->say(
            RowState::Ready, tr("This console works with the new key. The old one is revoked."));
        return;
    case Operation::State::Cancelled:
        m_ui->resultNotice->say(RowState::Stale, tr("The rotation was stopped."));
        return;
    case Operation::State::Failed:
    case Operation::State::Unknown:
        break;
    }
    const Explanation words
        = explain(m_operation->error().value_or(Error{}), {.doing = tr("rotate the key")});
    m_ui->resultNotice->say(RowState::Failed, words.title, words.why + u' ' + words.whatToDo);
}

} // namespace cognigy
