// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/environment.h"

#include <QList>
#include <QSslConfiguration>
#include <QSslError>

namespace cognigy {

/// The system's authorities and the environment's own beside them.
/// Error File where the environment's file cannot be read or holds no certificate.
Result<QSslConfiguration> tlsConfiguration(const Environment &environment);

/// What TLS did not like, for people: the reasons, whose certificate it is, who issued it and until
/// when it holds.
QString wordsFor(const QList<QSslError> &errors);

} // namespace cognigy
