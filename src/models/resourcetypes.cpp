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
        {u"aiAgent"_s, {QT_TRANSLATE_NOOP("cognigy::ResourceTypes", "AI Agents"), u"im-user"_s}},
        {u"connection"_s,
            {QT_TRANSLATE_NOOP("cognigy::ResourceTypes", "Connections"), u"network-connect"_s}},
        {u"endpoint"_s, {QT_TRANSLATE_NOOP("cognigy::ResourceTypes", "Endpoints"), u"link"_s}},
        {u"extension"_s,
            {QT_TRANSLATE_NOOP("cognigy::ResourceTypes", "Extensions"), u"archive-insert"_s}},
        {u"flow"_s, {QT_TRANSLATE_NOOP("cognigy::ResourceTypes", "Flows"), u"code-context"_s}},
        {u"flowState"_s, {QT_TRANSLATE_NOOP("cognigy::ResourceTypes", "Flow states"), u"tag"_s}},
        {u"function"_s,
            {QT_TRANSLATE_NOOP("cognigy::ResourceTypes", "Functions"), u"code-class"_s}},
        {u"goal"_s, {QT_TRANSLATE_NOOP("cognigy::ResourceTypes", "Goals"), u"tag"_s}},
        {u"handoverProvider"_s,
            {QT_TRANSLATE_NOOP("cognigy::ResourceTypes", "Handover Providers"), u"group"_s}},
        {u"intent"_s,
            {QT_TRANSLATE_NOOP("cognigy::ResourceTypes", "Intents"), u"dialog-messages"_s}},
        {u"largeLanguageModel"_s,
            {QT_TRANSLATE_NOOP("cognigy::ResourceTypes", "LLMs"), u"chronometer"_s}},
        {u"lexicon"_s, {QT_TRANSLATE_NOOP("cognigy::ResourceTypes", "Lexicons"), u"bookmarks"_s}},
        {u"locale"_s, {QT_TRANSLATE_NOOP("cognigy::ResourceTypes", "Locales"), u"globe"_s}},
        {u"nluconnector"_s,
            {QT_TRANSLATE_NOOP("cognigy::ResourceTypes", "NLU Connectors"), u"network-connect"_s}},
        {u"playbook"_s, {QT_TRANSLATE_NOOP("cognigy::ResourceTypes", "Playbooks"), u"run-build"_s}},
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
