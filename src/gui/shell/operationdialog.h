// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class OperationDialog;
}

namespace cognigy {

class Operation;

/// What an operation did and why it stopped: its steps one by one, the reason, what to do, and the
/// technical details to copy. A picture of the moment; it does not follow a running one.
class OperationDialog : public QDialog {
    Q_OBJECT
public:
    explicit OperationDialog(const Operation &operation, QWidget *parent = nullptr);
    ~OperationDialog() override;

private:
    std::unique_ptr<Ui::OperationDialog> m_ui;
};

} // namespace cognigy
