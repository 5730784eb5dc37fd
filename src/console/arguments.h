// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QSize>
#include <QString>
#include <QStringList>

namespace cognigy {

/// What was asked for on the command line.
struct Arguments {
    bool demo = false; ///< open the demo environment at once
    bool quitWhenReady = false; ///< leave at the first table with rows; for the start benchmark
    bool help = false;
    bool version = false;
    QString screenshot{}; ///< file to write a picture of the window to, then leave
    QSize size{1440, 900}; ///< of the window in a screenshot, logical pixels
    QString theme{}; ///< light, dark or contrast; empty: as set or as the system
    QString page{}; ///< name of a page to open in the demo
    QString language{}; ///< ISO code; empty: the system's
};

/// Reads the command line. Error Invalid with a sentence where it cannot be understood.
Result<Arguments> parseArguments(const QStringList &commandLine);

/// The text that `--help` prints.
QString helpText();

} // namespace cognigy
