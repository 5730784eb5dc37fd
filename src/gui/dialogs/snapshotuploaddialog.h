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
class SnapshotUploadDialog;
}

namespace cognigy {

/// Asks for the file of a Snapshot to be uploaded into a Project.
class SnapshotUploadDialog : public QDialog {
    Q_OBJECT
public:
    using Gather = std::function<QFuture<Result<SnapshotFacts>>()>;

    SnapshotUploadDialog(const Environment &environment, const QString &projectName, Gather gather,
        QWidget *parent = nullptr);
    ~SnapshotUploadDialog() override;

    /// Proposes a file, e.g. one that was dropped on the panel.
    void setFile(const QString &path);

signals:
    /// The person wants it; the dialog closes itself.
    void planned(const cognigy::Plan &plan);

private:
    void take(SnapshotFacts facts);
    void browse();
    void check();
    void decide();

    std::unique_ptr<Ui::SnapshotUploadDialog> m_ui;
    std::optional<SnapshotFacts> m_facts;
};

} // namespace cognigy
