// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/unlockdialog.h"

#include "ui_UnlockDialog.h"

namespace cognigy {

UnlockDialog::UnlockDialog(const Environment &environment, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::UnlockDialog>())
{
    m_ui->setupUi(this);
    m_ui->nameLabel->setText(environment.name);
    m_ui->stageTag->setStage(environment.stage);
    const bool prod = environment.stage == Stage::Prod;
    m_ui->unlockButton->setProperty(prod ? "danger" : "primary", true);
    m_ui->unlockButton->setEnabled(!prod);
    m_ui->unlockButton->setToolTip(prod ? tr("PROD asks for a reason.") : QString());
    if (prod) {
        connect(m_ui->reasonEdit, &QLineEdit::textChanged, this, [this](const QString &text) {
            m_ui->unlockButton->setEnabled(!text.trimmed().isEmpty());
        });
    }
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->unlockButton, &QPushButton::clicked, this, [this] {
        emit unlocked(m_ui->reasonEdit->text().trimmed());
        accept();
    });
    m_ui->reasonEdit->setFocus();
}

UnlockDialog::~UnlockDialog() = default;

} // namespace cognigy
