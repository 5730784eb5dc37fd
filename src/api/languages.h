// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace cognigy {

/// A language that the platform's NLU understands.
struct NluLanguage {
    QString
        code{}; ///< as the API spells it, e.g. `de-DE`; `ge-GE` is the neutral one, not Georgian
    QString name{}; ///< English
};

/// All that are known, in the order of the program's data. The server may know more.
const QList<NluLanguage> &nluLanguages();

/// The name for a code in the language of the program, or the code itself where it is unknown.
QString nluLanguageName(const QString &code);

} // namespace cognigy
