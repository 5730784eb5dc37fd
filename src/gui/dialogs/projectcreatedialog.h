// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/project.h"
#include "base/environment.h"
#include "operations/plan.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ProjectCreateDialog;
}

namespace cognigy {

/// Asks for what a new Project needs: name, primary Locale's language, colour.
class ProjectCreateDialog : public QDialog {
    Q_OBJECT
public:
    /// The known Projects are for a name that is taken; an empty list is fine.
    ProjectCreateDialog(
        const Environment &environment, std::vector<Project> known, QWidget *parent = nullptr);
    ~ProjectCreateDialog() override;

signals:
    /// The person wants it; the dialog closes itself.
    void planned(const cognigy::Plan &plan);

private:
    NewProject project() const;
    void check();
    void decide();

    std::unique_ptr<Ui::ProjectCreateDialog> m_ui;
    std::vector<Project> m_known;
};

} // namespace cognigy
