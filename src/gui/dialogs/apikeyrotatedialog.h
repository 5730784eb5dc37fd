// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/apikey.h"
#include "base/environment.h"
#include "operations/operation.h"

#include <QDialog>
#include <QPointer>

#include <memory>

namespace Ui {
class ApiKeyRotateDialog;
}

namespace cognigy {

/// Shows the steps of a rotation before it starts and how they stand while it runs. Closing it
/// stops nothing.
class ApiKeyRotateDialog : public QDialog {
    Q_OBJECT
public:
    ApiKeyRotateDialog(const Environment &environment, ApiKey old, std::vector<ApiKey> known,
        QWidget *parent = nullptr);
    ~ApiKeyRotateDialog() override;

    /// Shows a rotation that was started; the dialog stays open until the person closes it.
    void follow(Operation *operation);

signals:
    /// The person wants it. Whoever starts it hands the operation to follow().
    void planned(const cognigy::Plan &plan);

private:
    void check();
    void decide();
    void showSteps();
    void showEnd();

    std::unique_ptr<Ui::ApiKeyRotateDialog> m_ui;
    ApiKey m_old;
    std::vector<ApiKey> m_known;
    QPointer<Operation> m_operation;
};

} // namespace cognigy
