// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "models/snapshotcontentsmodel.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace cognigy {

namespace {

struct TypeWords {
    const char *title;
    QString icon;
};

/// Names are the product's own; only the words around them are translated.
const QHash<QString, TypeWords> &types()
{
    static const QHash<QString, TypeWords> table{
        {u"aiAgent"_s, {QT_TRANSLATE_NOOP("cognigy::ResourceTypes", "AI Agents"), u"user"_s}},
        {u"connection"_s,
            {QT_TRANSLATE_NOOP("cognigy::ResourceTypes", "Connections"), u"connection"_s}},
        {u"endpoint"_s, {QT_TRANSLATE_NOOP("cognigy::ResourceTypes", "Endpoints"), u"endpoint"_s}},
        {u"extension"_s, {QT_TRANSLATE_NOOP("cognigy::ResourceTypes", "Extensions"), u"package"_s}},
        {u"flow"_s, {QT_TRANSLATE_NOOP("cognigy::ResourceTypes", "Flows"), u"flow"_s}},
        {u"flowState"_s, {QT_TRANSLATE_NOOP("cognigy::ResourceTypes", "Flow states"), u"tag"_s}},
        {u"function"_s, {QT_TRANSLATE_NOOP("cognigy::ResourceTypes", "Functions"), u"build"_s}},
        {u"goal"_s, {QT_TRANSLATE_NOOP("cognigy::ResourceTypes", "Goals"), u"tag"_s}},
        {u"handoverProvider"_s,
            {QT_TRANSLATE_NOOP("cognigy::ResourceTypes", "Handover Providers"), u"organisation"_s}},
        {u"intent"_s, {QT_TRANSLATE_NOOP("cognigy::ResourceTypes", "Intents"), u"flow"_s}},
        {u"largeLanguageModel"_s, {QT_TRANSLATE_NOOP("cognigy::ResourceTypes", "LLMs"), u"api"_s}},
        {u"lexicon"_s, {QT_TRANSLATE_NOOP("cognigy::ResourceTypes", "Lexicons"), u"bookmark"_s}},
        {u"locale"_s, {QT_TRANSLATE_NOOP("cognigy::ResourceTypes", "Locales"), u"locale"_s}},
        {u"nluconnector"_s,
            {QT_TRANSLATE_NOOP("cognigy::ResourceTypes", "NLU Connectors"), u"connection"_s}},
        {u"playbook"_s, {QT_TRANSLATE_NOOP("cognigy::ResourceTypes", "Playbooks"), u"test"_s}},
        {u"token"_s, {QT_TRANSLATE_NOOP("cognigy::ResourceTypes", "Tokens"), u"tag"_s}},
    };
    return table;
}

} // namespace

QString resourceTypeTitle(const QString &type)
{
    const auto found = types().constFind(type);
    return found == types().cend()
        ? type
        : QCoreApplication::translate("cognigy::ResourceTypes", found->title);
}

QString resourceTypeIcon(const QString &type)
{
    const auto found = types().constFind(type);
    return found == types().cend() ? u"tag"_s : found->icon;
}

} // namespace cognigy
