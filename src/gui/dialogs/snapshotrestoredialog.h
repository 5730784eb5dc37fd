// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/environment.h"
#include "operations/snapshotplans.h"

#include <QDialog>

#include <functional>
#include <memory>
#include <optional>

namespace Ui {
class SnapshotRestoreDialog;
}

namespace cognigy {

/// Shows what a restore deletes, rebuilds and breaks, and starts it once the Project's name was
/// typed.
class SnapshotRestoreDialog : public QDialog {
    Q_OBJECT
public:
    using Gather = std::function<QFuture<Result<RestoreFacts>>()>;

    /// A role that is missing keeps the button off and is named; empty where none is. The facts are
    /// read at once; see gatherRestoreFacts().
    SnapshotRestoreDialog(const Environment &environment, const QString &projectName,
        const Snapshot &snapshot, const QString &missingRole, Gather gather,
        QWidget *parent = nullptr);
    ~SnapshotRestoreDialog() override;

signals:
    /// The person wants it; the dialog closes itself.
    void planned(const cognigy::Plan &plan);
    /// The person would rather take a Snapshot of the present state first; the dialog closes.
    void snapshotWanted();

private:
    void take(RestoreFacts facts);
    Result<Plan> plan() const;
    void check();
    void decide();

    std::unique_ptr<Ui::SnapshotRestoreDialog> m_ui;
    QString m_missingRole;
    std::optional<RestoreFacts> m_facts;
};

} // namespace cognigy
