// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/call.h"
#include "base/future.h"
#include "base/ids.h"

#include <QMap>

namespace cognigy {

/// How many resources of each kind a Project holds, by the word that Snapshots use for the kind
/// (`flow`, `locale`, `nluconnector`, `largeLanguageModel` …): the totals of the lists. A kind that
/// cannot be read is left out; only Unauthorized and Cancelled are errors of the whole.
QFuture<Result<QMap<QString, qint64>>> countProjectContents(Call call, const ProjectId &project);

} // namespace cognigy
