// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/apikey.h"
#include "api/project.h"
#include "api/snapshotresource.h"
#include "operations/snapshotplans.h"

namespace cognigy::test {

/// Invented, believable facts: names as long as people make them, three stages.
Environment sampleEnvironment(Stage stage);
Project sampleProject();
std::vector<Project> sampleProjects();
/// `count` Snapshots, newest first; the first ones are pinned by Endpoints.
SnapshotFacts sampleSnapshots(int count, const QDateTime &now);
RestoreFacts sampleRestore(const QDateTime &now);
/// English (primary) ← German ← Swiss German; French.
std::vector<Locale> sampleLocales();
std::vector<ApiKey> sampleKeys(const QDateTime &now);
std::vector<SnapshotResource> sampleContents(const QDateTime &now);

} // namespace cognigy::test
