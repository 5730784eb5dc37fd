// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/locale.h"
#include "base/environment.h"
#include "operations/plan.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace Ui {
class LocaleDialog;
}

namespace cognigy {

/// Asks for a Locale's name, language and fallback: of a new one, or of one that is there.
class LocaleDialog : public QDialog {
    Q_OBJECT
public:
    /// `edited` is nothing for a new one.
    LocaleDialog(const Environment &environment, const ProjectId &project,
        const QString &projectName, std::vector<Locale> all, std::optional<Locale> edited = {},
        QWidget *parent = nullptr);
    ~LocaleDialog() override;

signals:
    /// The person wants it; the dialog closes itself.
    void planned(const cognigy::Plan &plan);

private:
    void fillFallbacks();
    Result<Plan> plan() const;
    void check();
    void decide();

    std::unique_ptr<Ui::LocaleDialog> m_ui;
    ProjectId m_project;
    std::vector<Locale> m_all;
    std::optional<Locale> m_edited;
};

} // namespace cognigy
