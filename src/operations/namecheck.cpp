// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "operations/namecheck.h"

#include "api/names.h"
#include "operations/plan.h"

#include <QCoreApplication>

namespace cognigy {

namespace {

struct NameCheck {
    Q_DECLARE_TR_FUNCTIONS(NameCheck)
};

} // namespace

Done nameIsFine(const QString &name)
{
    switch (nameProblem(name)) {
    case NameProblem::None:
        return Nothing{};
    case NameProblem::Empty:
        return refusal(NameCheck::tr("A name is needed."));
    case NameProblem::TooLong:
        return refusal(
            NameCheck::tr("The name is longer than %n characters.", nullptr, int(longestName)));
    case NameProblem::ForbiddenCharacter:
        return refusal(NameCheck::tr("The character %1 cannot stand in a name.")
                           .arg(forbiddenCharacter(name)));
    }
    return Nothing{};
}

} // namespace cognigy
