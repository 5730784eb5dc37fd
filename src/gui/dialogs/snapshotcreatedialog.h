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
class SnapshotCreateDialog;
}

namespace cognigy {

/// Asks for the name and the description of a new Snapshot, shows the slots, and refuses where
/// none is free.
class SnapshotCreateDialog : public QDialog {
    Q_OBJECT
public:
    using Gather = std::function<QFuture<Result<SnapshotFacts>>()>;

    /// The facts are read while the person types; see gatherSnapshotFacts().
    SnapshotCreateDialog(const Environment &environment, const QString &projectName, Gather gather,
        QWidget *parent = nullptr);
    ~SnapshotCreateDialog() override;

signals:
    /// The person wants it; the dialog closes itself.
    void planned(const cognigy::Plan &plan);

private:
    void take(SnapshotFacts facts);
    void check();
    void decide();

    std::unique_ptr<Ui::SnapshotCreateDialog> m_ui;
    std::optional<SnapshotFacts> m_facts;
};

} // namespace cognigy
