// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/locale.h"
#include "api/project.h"
#include "base/environment.h"
#include "operations/plan.h"

#include <QDialog>

#include <functional>
#include <memory>

namespace Ui {
class RenameDialog;
}

namespace cognigy {

/// Asks for another name of something.
class RenameDialog : public QDialog {
    Q_OBJECT
public:
    /// What makes a plan of a name, or refuses it with a reason.
    using Planner = std::function<Result<Plan>(const QString &name)>;

    /// The title says what is renamed ("Rename Project").
    RenameDialog(const Environment &environment, const QString &title, const QString &oldName,
        Planner planner, QWidget *parent = nullptr);
    ~RenameDialog() override;

    static RenameDialog *ofProject(const Environment &environment, const Project &project,
        std::vector<Project> known, QWidget *parent = nullptr);
    static RenameDialog *ofLocale(const Environment &environment, const ProjectId &project,
        const Locale &locale, std::vector<Locale> all, QWidget *parent = nullptr);

signals:
    /// The person wants it; the dialog closes itself.
    void planned(const cognigy::Plan &plan);

private:
    void check();
    void decide();

    std::unique_ptr<Ui::RenameDialog> m_ui;
    QString m_oldName;
    Planner m_planner;
};

} // namespace cognigy
