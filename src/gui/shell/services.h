// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QSettings;

namespace cognigy {

class Appearance;
class Clock;
class DemoServer;
class EnvironmentStore;
class HttpLog;
class Journal;
class OperationList;
class SecretKeeper;

/// What the window works with. Built once by the program; everything here outlives the window.
struct Services {
    Clock &clock;
    HttpLog &httpLog;
    Journal &journal;
    EnvironmentStore &environments;
    SecretKeeper &secrets;
    OperationList &operations;
    Appearance &appearance;
    DemoServer &demo;
    QSettings &settings;
};

} // namespace cognigy
