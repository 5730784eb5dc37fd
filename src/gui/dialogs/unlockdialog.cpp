// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/dialogs/unlockdialog.h"

#include "ui_UnlockDialog.h"

#include "gui/dialogs/dialogframe.h"

namespace cognigy {

UnlockDialog::UnlockDialog(const Environment &environment, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::UnlockDialog>())
{
    m_ui->setupUi(this);
    frameDialog(this);
    const QString stage = wordOf(environment.stage);
    m_ui->head->showAction(tr("Unlock"), environment, environment.name);
    m_ui->explanation->setText(
        tr("While it is unlocked, every change that you make here reaches %1 at once. It stays "
           "unlocked until you lock it or close it.")
            .arg(stage));
    markDestructive(m_ui->unlockButton, environment.stage, tr("Unlock %1").arg(stage));

    connect(m_ui->reasonEdit, &QLineEdit::textChanged, this, &UnlockDialog::check);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->unlockButton, &QPushButton::clicked, this, [this] {
        emit unlockWanted(m_ui->reasonEdit->text().trimmed());
        accept();
    });
    check();
    m_ui->reasonEdit->setFocus();
}

UnlockDialog::~UnlockDialog() = default;

void UnlockDialog::check()
{
    setObstacle(m_ui->unlockButton, m_ui->note,
        m_ui->reasonEdit->text().trimmed().isEmpty() ? tr("Say why. It goes to the journal.")
                                                     : QString());
}

} // namespace cognigy
