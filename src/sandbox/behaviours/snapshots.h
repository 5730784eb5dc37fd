// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/behaviour.h"
#include "sandbox/behaviours/csnap.h"

namespace sandbox {

/// The snapshot that the path names, of a project that the caller may use; throws 404 or 403.
Record snapshotOf(Call &call);

/// Puts a snapshot into a project, with its content and the rows of what is inside. Throws
/// TaskFailed where its name is taken or the project is full. `base` comes with a content that
/// contentUntil() made of it.
Record addSnapshot(Store &store, const Catalogue &catalogue, Ids &ids, const std::string &projectId,
    const SnapshotFile &from, const std::string &userId, std::int64_t now,
    const Record *base = nullptr);

/// Content for addSnapshot() that is not kept again: what the content in a record of kind
/// "snapshotBase" (in `internal`, as collectContent() made it) was at an earlier time, without the
/// flows that came later.
Json contentUntil(const Record &base, std::int64_t time);

/// The content that addSnapshot() kept; throws TaskFailed where it is gone.
Json contentOf(Store &store, const Record &snapshot);

/// Whether its package can be downloaded at this time.
bool isPackagedAt(const Record &snapshot, std::int64_t now);

/// Name of the package among the kept files.
std::string packageFile(const Record &snapshot);

/// Writes the file of a snapshot and marks it as packaged for a day; does not store the record.
void packageSnapshot(Store &store, Files &files, Record &snapshot, std::int64_t now);

} // namespace sandbox
