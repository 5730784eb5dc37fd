// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace sandbox {

class Behaviours;
class Catalogue;
class Clock;
class Files;
class Ids;
class Tasks;
struct Options;

/// The long-lived parts that handlers and tasks may use.
struct Services {
    const Options &options;
    const Catalogue &catalogue;
    const Behaviours &behaviours;
    Clock &clock;
    Ids &ids;
    Files &files;
    Tasks &tasks;
};

} // namespace sandbox
