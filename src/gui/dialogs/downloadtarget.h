// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace cognigy {

/// A file name for a Snapshot's download that every file system takes: `<name>.csnap` without
/// separators, control characters, reserved device names, or more than 200 bytes.
QString snapshotFileName(const QString &snapshotName);

/// The path of that file in the folder; with ` (2)`, ` (3)` … where one of that name is there or
/// is taken by another download.
QString freePath(
    const QString &folder, const QString &fileName, const QStringList &takenPaths = {});

/// Asks where a Snapshot's download shall go, proposing a free name in the folder, and calls back
/// with the path; not at all where the person says no. The system's own file dialog.
void askDownloadTarget(QWidget *parent, const QString &snapshotName, const QString &folder,
    std::function<void(const QString &path)> chosen);

/// Asks for the folder of several downloads, and calls back with it.
void askDownloadFolder(QWidget *parent, qsizetype count, const QString &folder,
    std::function<void(const QString &folder)> chosen);

} // namespace cognigy
