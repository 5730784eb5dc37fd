// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "api/languages.h"

#include "api/jsontable.h"

#include <QJsonObject>

#include <algorithm>

namespace cognigy {

using namespace Qt::StringLiterals;

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
    return found == all.end() ? code : found->name;
}

} // namespace cognigy
