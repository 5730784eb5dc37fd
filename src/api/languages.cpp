// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "api/languages.h"

#include "api/jsontable.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

/// Only for lupdate, which reads no data files.
[[maybe_unused]] constexpr const char *toBeTranslated[] = {
    QT_TRANSLATE_NOOP("NluLanguages", "Universal"),
    QT_TRANSLATE_NOOP("NluLanguages", "Arabic (United Arab Emirates)"),
    QT_TRANSLATE_NOOP("NluLanguages", "Bengali (India)"),
    QT_TRANSLATE_NOOP("NluLanguages", "Chinese (Simplified)"),
    QT_TRANSLATE_NOOP("NluLanguages", "Danish"),
    QT_TRANSLATE_NOOP("NluLanguages", "Dutch"),
    QT_TRANSLATE_NOOP("NluLanguages", "English (Australia)"),
    QT_TRANSLATE_NOOP("NluLanguages", "English (Canada)"),
    QT_TRANSLATE_NOOP("NluLanguages", "English (India)"),
    QT_TRANSLATE_NOOP("NluLanguages", "English (United Kingdom)"),
    QT_TRANSLATE_NOOP("NluLanguages", "English (United States)"),
    QT_TRANSLATE_NOOP("NluLanguages", "Finnish"),
    QT_TRANSLATE_NOOP("NluLanguages", "French"),
    QT_TRANSLATE_NOOP("NluLanguages", "German"),
    QT_TRANSLATE_NOOP("NluLanguages", "Hindi"),
    QT_TRANSLATE_NOOP("NluLanguages", "Italian"),
    QT_TRANSLATE_NOOP("NluLanguages", "Japanese"),
    QT_TRANSLATE_NOOP("NluLanguages", "Korean"),
    QT_TRANSLATE_NOOP("NluLanguages", "Norwegian"),
    QT_TRANSLATE_NOOP("NluLanguages", "Polish"),
    QT_TRANSLATE_NOOP("NluLanguages", "Portuguese (Brazil)"),
    QT_TRANSLATE_NOOP("NluLanguages", "Portuguese (Portugal)"),
    QT_TRANSLATE_NOOP("NluLanguages", "Russian"),
    QT_TRANSLATE_NOOP("NluLanguages", "Spanish"),
    QT_TRANSLATE_NOOP("NluLanguages", "Swedish"),
    QT_TRANSLATE_NOOP("NluLanguages", "Tamil"),
    QT_TRANSLATE_NOOP("NluLanguages", "Thai"),
    QT_TRANSLATE_NOOP("NluLanguages", "Turkish"),
    QT_TRANSLATE_NOOP("NluLanguages", "Vietnamese"),
};

} // namespace

const QList<NluLanguage> &nluLanguages()
{
    static const QList<NluLanguage> languages = [] {
        QList<NluLanguage> list;
        const Result<QJsonArray> rows = tableFrom(builtInData(u"languages.json"_s), u"languages"_s);
        if (!rows)
            return list;
        for (const QJsonValue &value : *rows) {
            const QJsonObject row = value.toObject();
            list << NluLanguage{row.value("code"_L1).toString(), row.value("name"_L1).toString()};
        }
        return list;
    }();
    return languages;
}

QString nluLanguageName(const QString &code)
{
    const QList<NluLanguage> &all = nluLanguages();
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const NluLanguage &language) { return language.code == code; });
    if (found == all.end())
        return code;
    return QCoreApplication::translate("NluLanguages", found->name.toUtf8().constData());
}

} // namespace cognigy
