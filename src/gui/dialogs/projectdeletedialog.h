// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/project.h"
#include "base/environment.h"
#include "operations/plan.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ProjectDeleteDialog;
}

namespace cognigy {

/// Says what is lost with a Project and lets it go once its name was typed.
class ProjectDeleteDialog : public QDialog {
    Q_OBJECT
public:
    ProjectDeleteDialog(const Environment &environment, Project project, QWidget *parent = nullptr);
    ~ProjectDeleteDialog() override;

signals:
    /// The person wants it; the dialog closes itself.
    void planned(const cognigy::Plan &plan);

private:
    QString typedName() const;
    void check();
    void decide();

    std::unique_ptr<Ui::ProjectDeleteDialog> m_ui;
    Project m_project;
};

} // namespace cognigy
