// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/locale.h"
#include "base/environment.h"
#include "operations/plan.h"

#include <QDialog>

#include <memory>

namespace Ui {
class LocaleDeleteDialog;
}

namespace cognigy {

/// Says what is lost with a Locale and who falls back on it. The primary one is refused with why.
class LocaleDeleteDialog : public QDialog {
    Q_OBJECT
public:
    LocaleDeleteDialog(const Environment &environment, const ProjectId &project,
        const QString &projectName, const Locale &locale, const std::vector<Locale> &all,
        QWidget *parent = nullptr);
    ~LocaleDeleteDialog() override;

signals:
    /// The person wants it; the dialog closes itself.
    void planned(const cognigy::Plan &plan);

private:
    std::unique_ptr<Ui::LocaleDeleteDialog> m_ui;
};

} // namespace cognigy
