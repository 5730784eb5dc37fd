// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/snapshot.h"
#include "base/environment.h"
#include "models/rowtreemodel.h"
#include "models/snapshotcontentsmodel.h"

#include <QDialog>

#include <memory>

namespace Ui {
class SnapshotContentsDialog;
}

namespace cognigy {

/// Browses what is inside a Snapshot, by type, with a search over names and ids.
class SnapshotContentsDialog : public QDialog {
    Q_OBJECT
public:
    /// Asks the model for its rows where nobody has yet.
    SnapshotContentsDialog(const Environment &environment, const QString &projectName,
        const Snapshot &snapshot, std::unique_ptr<SnapshotContentsModel> contents,
        QWidget *parent = nullptr);
    ~SnapshotContentsDialog() override;

private:
    void showState();
    void search(const QString &text);

    std::unique_ptr<SnapshotContentsModel> m_contents;
    std::unique_ptr<RowTreeModel> m_tree;
    std::unique_ptr<Ui::SnapshotContentsDialog> m_ui;
};

} // namespace cognigy
