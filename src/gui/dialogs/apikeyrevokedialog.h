// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/apikey.h"
#include "base/clock.h"
#include "base/environment.h"
#include "operations/plan.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ApiKeyRevokeDialog;
}

namespace cognigy {

/// Lists the API keys that are to be revoked and warns where the one in use is among them.
class ApiKeyRevokeDialog : public QDialog {
    Q_OBJECT
public:
    /// `inUse` is the key that this environment works with; empty where nobody knows.
    ApiKeyRevokeDialog(const Environment &environment, std::vector<ApiKey> which,
        const ApiKeyId &inUse, Clock &clock, QWidget *parent = nullptr);
    ~ApiKeyRevokeDialog() override;

signals:
    /// The person wants it; the dialog closes itself.
    void planned(const cognigy::Plan &plan);

private:
    std::unique_ptr<Ui::ApiKeyRevokeDialog> m_ui;
};

} // namespace cognigy
