// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace cognigy::test {

/// Speaks the language that CONSOLE_LANGUAGE names (such as `de`) for the rest of the program;
/// does nothing where it is not set. False where its file cannot be loaded.
inline bool speakWantedLanguage()
{
    const QString language = qEnvironmentVariable("CONSOLE_LANGUAGE");
    if (language.isEmpty())
        return true;
    QLocale::setDefault(QLocale(language));
    auto *translator = new QTranslator(qApp);
    return translator->load(QStringLiteral("console_") + language, QStringLiteral(TRANSLATIONS_DIR))
        && QCoreApplication::installTranslator(translator);
}

} // namespace cognigy::test
