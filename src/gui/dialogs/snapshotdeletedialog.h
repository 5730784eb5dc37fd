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
class SnapshotDeleteDialog;
}

namespace cognigy {

/// Shows the Snapshots that are to be deleted and who uses them. Those in use are refused before
/// anything starts.
class SnapshotDeleteDialog : public QDialog {
    Q_OBJECT
public:
    using Gather = std::function<QFuture<Result<SnapshotFacts>>()>;

    SnapshotDeleteDialog(const Environment &environment, const QString &projectName,
        std::vector<SnapshotId> which, Gather gather, QWidget *parent = nullptr);
    ~SnapshotDeleteDialog() override;

signals:
    /// The person wants it; the dialog closes itself.
    void planned(const cognigy::Plan &plan);

private:
    void take(const SnapshotFacts &facts);
    void check();
    void decide();

    std::unique_ptr<Ui::SnapshotDeleteDialog> m_ui;
    Stage m_stage;
    std::vector<SnapshotId> m_which;
    std::optional<SnapshotDeletion> m_deletion;
};

} // namespace cognigy
