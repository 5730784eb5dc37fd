// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "console/application.h"
#include "console/arguments.h"
#include "console/coredumps.h"
#include "console/translations.h"

#include <QApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

void print(std::FILE *to, const QString &text)
{
    std::fputs(qPrintable(text), to);
    std::fputc('\n', to);
}

int refuse(const cognigy::Error &error)
{
    print(stderr, error.detail);
    print(stderr, u"cognigy-console --help"_s);
    return 2;
}

/// What needs no window must also work where there is no display.
int answerInText(int argc, char **argv, const cognigy::Arguments &arguments)
{
    QCoreApplication qt(argc, argv);
    cognigy::installTranslations(qt, arguments.language);
    print(stdout,
        arguments.version ? qt.applicationName() + u' ' + qt.applicationVersion()
                          : cognigy::helpText());
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    cognigy::forbidCoreDumps();
    QCoreApplication::setApplicationName(u"cognigy-console"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CONSOLE_VERSION));
    QStringList commandLine;
    for (int i = 0; i < argc; ++i)
        commandLine << QString::fromLocal8Bit(argv[i]);
    const auto asGiven = cognigy::parseArguments(commandLine);
    if (asGiven && (asGiven->help || asGiven->version))
        return answerInText(argc, argv, *asGiven);

    QApplication qt(argc, argv); // takes its own arguments out, such as -platform
    const auto arguments = cognigy::parseArguments(qt.arguments());
    cognigy::installTranslations(qt, arguments ? arguments->language : QString());
    if (!arguments)
        return refuse(arguments.error());
    qt.setApplicationDisplayName(u"Cognigy Console"_s);
    qt.setDesktopFileName(u"io.github.cognigy_console.Console"_s);
    cognigy::Application console(*arguments);
    console.start();
    return qt.exec();
}
