// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "console/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace cognigy {

using namespace Qt::StringLiterals;

void installTranslations(QCoreApplication &application, const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    if (!language.isEmpty())
        QLocale::setDefault(locale);
    // The first of the user's languages that we speak. English's file holds the plurals alone.
    QStringList wanted = language.isEmpty() ? locale.uiLanguages() : QStringList{language};
    wanted << u"en"_s;
    for (const QString &name : wanted) {
        const QLocale candidate(name);
        if (candidate.language() == QLocale::C)
            continue;
        auto *ours = new QTranslator(&application);
        if (!ours->load(candidate, u"console"_s, u"_"_s, u":/i18n"_s)) {
            delete ours;
            continue;
        }
        application.installTranslator(ours);
        auto *qts = new QTranslator(&application);
        if (qts->load(
                candidate, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            application.installTranslator(qts);
        return;
    }
}

} // namespace cognigy
