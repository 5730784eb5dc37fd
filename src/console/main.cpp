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

} // namespace

int main(int argc, char **argv)
{
    cognigy::forbidCoreDumps();
    QCoreApplication::setApplicationName(u"cognigy-console"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CONSOLE_VERSION));
    QApplication qt(argc, argv);
    qt.setApplicationDisplayName(u"Cognigy Console"_s);
    qt.setDesktopFileName(u"cognigy-console"_s);

    const auto arguments = cognigy::parseArguments(qt.arguments());
    cognigy::installTranslations(qt, arguments ? arguments->language : QString());
    if (!arguments) {
        print(stderr, arguments.error().detail);
        print(stderr, u"cognigy-console --help"_s);
        return 2;
    }
    if (arguments->version) {
        print(stdout, qt.applicationName() + u' ' + qt.applicationVersion());
        return 0;
    }
    if (arguments->help) {
        print(stdout, cognigy::helpText());
        return 0;
    }

    cognigy::Application console(*arguments);
    console.start();
    return qt.exec();
}
