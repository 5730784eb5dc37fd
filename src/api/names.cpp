// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "api/names.h"

#include <algorithm>

namespace cognigy {

namespace {

constexpr QStringView forbidden = u"\\/:*?\"<>|¥";

} // namespace

QChar forbiddenCharacter(const QString &name)
{
    const auto found
        = std::find_if(name.begin(), name.end(), [](QChar c) { return forbidden.contains(c); });
    return found == name.end() ? QChar() : *found;
}

NameProblem nameProblem(const QString &name)
{
    if (name.trimmed().isEmpty())
        return NameProblem::Empty;
    if (name.size() > longestName)
        return NameProblem::TooLong;
    return forbiddenCharacter(name).isNull() ? NameProblem::None : NameProblem::ForbiddenCharacter;
}

} // namespace cognigy
