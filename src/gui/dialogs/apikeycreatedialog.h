// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/apikey.h"
#include "base/environment.h"
#include "operations/plan.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ApiKeyCreateDialog;
}

namespace cognigy {

/// Asks for the name of a new API key. Its value is shown by ApiKeyRevealDialog afterwards.
class ApiKeyCreateDialog : public QDialog {
    Q_OBJECT
public:
    ApiKeyCreateDialog(
        const Environment &environment, std::vector<ApiKey> known, QWidget *parent = nullptr);
    ~ApiKeyCreateDialog() override;

signals:
    /// The person wants it; the dialog closes itself.
    void planned(const cognigy::Plan &plan);

private:
    void check();
    void decide();

    std::unique_ptr<Ui::ApiKeyCreateDialog> m_ui;
    std::vector<ApiKey> m_known;
};

} // namespace cognigy
