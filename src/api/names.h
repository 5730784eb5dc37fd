// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace cognigy {

/// The longest name that the API takes.
inline constexpr qsizetype longestName = 200;

/// What is wrong with a name of a resource.
enum class NameProblem { None, Empty, TooLong, ForbiddenCharacter };

/// Names hold 1 to 200 characters and none of `\ / : * ? " < > | ¥`; square brackets are fine.
NameProblem nameProblem(const QString &name);
/// The first character that may not stand in a name; null where there is none.
QChar forbiddenCharacter(const QString &name);

} // namespace cognigy
