// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/panel/descriptions/descriptions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cognigy {

namespace {

struct ApiKeysPanelWords {
    Q_DECLARE_TR_FUNCTIONS(cognigy::ApiKeysPanelWords)
};

} // namespace

PanelDescription apiKeysPanel()
{
    using Needs = PanelAction::Needs;
    return {.key = u"apiKeys"_s,
        .title = ApiKeysPanelWords::tr("API keys"),
        .icon = u"key"_s,
        .doing = ApiKeysPanelWords::tr("list your API keys"),
        .readOperation = u"indexApiKeysMe"_s,
        .tickable = true,
        .columns = {{u"name"_s}, {u"use"_s, 160}, {u"created"_s, 160, 1}},
        .sortKey = u"created"_s,
        .sortOrder = Qt::DescendingOrder,
        .actions = {{.id = u"apikey.create"_s,
                        .text = ApiKeysPanelWords::tr("New API key…"),
                        .icon = u"add"_s,
                        .needs = Needs::Nothing,
                        .shortcut = QKeySequence::New,
                        .operation = u"createApiKeyMe"_s,
                        .writes = true},
            {.id = u"apikey.rotate"_s,
                .text = ApiKeysPanelWords::tr("Rotate…"),
                .icon = u"refresh"_s,
                .operation = u"createApiKeyMe"_s,
                .writes = true,
                .inBar = true},
            {.id = u"apikey.revoke"_s,
                .text = ApiKeysPanelWords::tr("Revoke…"),
                .icon = u"delete"_s,
                .needs = Needs::Some,
                .shortcut = Qt::Key_Delete,
                .operation = u"deleteApiKeyMe"_s,
                .writes = true,
                .danger = true}},
        .empty = {.icon = u"key"_s,
            .title = ApiKeysPanelWords::tr("No API keys"),
            .text = ApiKeysPanelWords::tr(
                "An API key lets a program act with all of your rights. Its value "
                "is shown once, when it is made."),
            .primaryAction = u"apikey.create"_s},
        .filterHint = ApiKeysPanelWords::tr("Filter API keys")};
}

} // namespace cognigy
