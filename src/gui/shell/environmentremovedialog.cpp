// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/environmentremovedialog.h"

#include "gui/dialogs/dialogframe.h"
#include "ui_EnvironmentRemoveDialog.h"

namespace cognigy {

EnvironmentRemoveDialog::EnvironmentRemoveDialog(const Environment &environment, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::EnvironmentRemoveDialog>())
{
    m_ui->setupUi(this);
    m_ui->head->showThing(tr("Remove from the list"), environment);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &QDialog::accept);
    frameDialog(this);
}

EnvironmentRemoveDialog::~EnvironmentRemoveDialog() = default;

} // namespace cognigy
