// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QCoreApplication;

namespace cognigy {

/// Installs our texts and Qt's own in a language (ISO code; empty: the system's). English is in
/// the source and needs none. The numbers and dates follow the language where one is given.
void installTranslations(QCoreApplication &application, const QString &language);

} // namespace cognigy
