// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/panel/descriptions/descriptions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cognigy {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cognigy::ApiKeysPanel)
};

} // namespace

PanelDescription apiKeysPanel()
{
    using Needs = PanelAction::Needs;
    return {.key = u"apiKeys"_s,
        .title = Words::tr("API keys"),
        .icon = u"key"_s,
        .doing = Words::tr("list your API keys"),
        .readOperation = u"indexApiKeysMe"_s,
        .tickable = true,
        .columns = {{u"name"_s}, {u"use"_s, 160}, {u"created"_s, 160, 1}},
        .sortKey = u"created"_s,
        .sortOrder = Qt::DescendingOrder,
        .actions = {{.id = u"apikey.create"_s,
                        .text = Words::tr("New API key…"),
                        .icon = u"add"_s,
                        .needs = Needs::Nothing,
                        .shortcut = QKeySequence::New,
                        .operation = u"createApiKeyMe"_s,
                        .writes = true},
            {.id = u"apikey.rotate"_s,
                .text = Words::tr("Rotate…"),
                .icon = u"refresh"_s,
                .operation = u"createApiKeyMe"_s,
                .writes = true},
            {.id = u"apikey.revoke"_s,
                .text = Words::tr("Revoke…"),
                .icon = u"delete"_s,
                .needs = Needs::Some,
                .shortcut = Qt::Key_Delete,
                .operation = u"deleteApiKeyMe"_s,
                .writes = true,
                .danger = true}},
        .empty = {.icon = u"key"_s,
            .title = Words::tr("No API keys"),
            .text = Words::tr("An API key lets a program act with all of your rights. Its value "
                              "is shown once, when it is made."),
            .primaryAction = u"apikey.create"_s},
        .filterHint = Words::tr("Filter API keys")};
}

} // namespace cognigy
