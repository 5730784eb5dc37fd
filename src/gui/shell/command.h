// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHashFunctions>

namespace cognigy {

/// What a person can ask the main window for, by menu, toolbar or keyboard.
enum class Command {
    AddEnvironment,
    ImportCli,
    OpenDemo,
    EditEnvironment,
    CloseEnvironment,
    RemoveEnvironment,
    ToggleLock,
    StartSuperKey,
    EndSuperKey,
    LockAll,
    Quit,
    CopyRows,
    CopyId,
    CopyReferenceId,
    Find,
    SelectAll,
    Refresh,
    RefreshAll,
    ShowNavigator,
    ShowInspector,
    ShowTasks,
    ShowActivity,
    ShowHttpLog,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    ThemeContrast,
    GoProjects,
    GoSnapshots,
    GoEndpoints,
    GoLocales,
    GoFlows,
    GoKeys,
    New,
    Open,
    Rename,
    Delete,
    OpenInBrowser,
    PinProject,
    TakeSnapshot,
    UploadSnapshot,
    DownloadSnapshot,
    RestoreSnapshot,
    SnapshotContents,
    NextTab,
    PreviousTab,
    CloseTab,
    KeyboardHelp,
    About
};

} // namespace cognigy
