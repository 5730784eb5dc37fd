// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/environment.h"
#include "base/ids.h"
#include "base/secret.h"

#include <QProcessEnvironment>

#include <optional>

namespace cognigy {

/// What the official command-line tool knows of an installation: an environment to be and its key.
struct CliCandidate {
    Environment environment; ///< with a fresh id; the stage is a guess by its name
    Secret key;
    ProjectId project; ///< `agent`; may be empty
    QString source; ///< the file, or empty for the variables
};

/// Reads the tool's `config.json` (`apiKey`, `baseUrl`, `agent`, `name`).
/// Error File where it cannot be read, Error Invalid with the reason where it does not hold them.
Result<CliCandidate> candidateFromCliConfig(const QString &file);

/// Reads `CAI_APIKEY`, `CAI_BASEURL` and `CAI_AGENT`. Nothing where no key is set.
std::optional<Result<CliCandidate>> candidateFromVariables(const QProcessEnvironment &variables);

/// Takes the member `apiKey` out of the tool's `config.json`; every other byte stays.
Done removeKeyFrom(const QString &file);

} // namespace cognigy
