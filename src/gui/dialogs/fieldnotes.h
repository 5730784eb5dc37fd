// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/names.h"
#include "operations/plan.h"

class QComboBox;
class QLineEdit;

namespace cognigy {

class ToneLabel;

/// What is wrong with a name that somebody typed, as a sentence; empty where nothing is, and also
/// for an empty one, which is no mistake yet. Names are compared as the server does: exactly.
QString nameFault(const QString &name, const QStringList &taken = {});

/// Shows a fault below its field, with the field's edge in the colour of failure; without one the
/// note says the other text.
void showFault(
    QLineEdit *field, ToneLabel *note, const QString &fault, const QString &otherwise = {});

/// Why a planner refuses; empty where it does not.
template <class T>
QString obstacleOf(const Result<T> &plan)
{
    return plan ? QString() : plan.error().detail;
}

/// Fills a box with all known languages, "German (de-DE)", and chooses the one that fits the wish
/// best: the code itself, the same language, else American English. The code is the item's data.
void fillLanguages(QComboBox *box, const QString &wish);

/// The language code that a box stands for: of the chosen item or, where something else was typed,
/// that text if it looks like a code (`xx-XX`); empty where it does not.
QString languageIn(const QComboBox *box);

/// The names of things, in their order.
template <class Range>
QStringList namesOf(const Range &things)
{
    QStringList names;
    for (const auto &thing : things)
        names << thing.name;
    return names;
}

} // namespace cognigy
