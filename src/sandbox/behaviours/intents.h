// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/call.h"

namespace sandbox {

/// The Flow of the path, of a Project that the caller may use; throws 404 or 403.
Record flowOfPath(Call &call);

/// The intent of the path, which has to be one of that Flow; throws 404.
Record intentOfPath(Call &call, const Record &flow);

/// The Flow that an intent belongs to.
Record flowOfIntent(Store &store, const Record &intent);

/// Adds an example sentence without any check. Returns it as stored.
Record addSentence(Store &store, Ids &ids, const Record &intent, const std::string &text,
    const std::string &localeId, const std::string &userId, std::int64_t now);

/// Texts that somebody might say for an intent, made of its name and its sentences; always the
/// same ones. Stands in for the model that writes them on a real installation.
std::vector<std::string> inventedSentences(
    Store &store, const Record &intent, const std::string &localeId, std::int64_t count);

} // namespace sandbox
