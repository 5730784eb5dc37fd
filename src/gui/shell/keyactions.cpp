// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/keyactions.h"

#include "credentials/credentialstore.h"
#include "credentials/keyproviders.h"
#include "gui/dialogs/apikeycreatedialog.h"
#include "gui/dialogs/apikeyrevealdialog.h"
#include "gui/dialogs/apikeyrevokedialog.h"
#include "gui/dialogs/apikeyrotatedialog.h"
#include "gui/shell/planstarter.h"
#include "gui/widgets/secretclipboard.h"
#include "operations/keyplans.h"
#include "operations/session.h"

#include <QPointer>
#include <QSettings>

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

QString inUseSetting(const QUuid &environment)
{
    return u"keyInUse/"_s + environment.toString(QUuid::WithoutBraces);
}

ApiKey keyFrom(const Operation &operation, const QString &name)
{
    return {.id = ApiKeyId(operation.result()["keyId"_L1].toString()),
        .name = name,
        .createdAt = operation.finishedAt()};
}

} // namespace

KeyActions::KeyActions(const ActionContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void KeyActions::create(Session &session, std::vector<ApiKey> known)
{
    auto *dialog
        = new ApiKeyCreateDialog(session.environment(), std::move(known), m_context.window);
    connect(dialog, &ApiKeyCreateDialog::planned, &session, [this, &session](const Plan &plan) {
        const QString name = plan.steps.isEmpty() ? QString() : plan.steps.first().object;
        Operation *operation = m_context.starter.start(session, plan);
        whenOver(&session, operation, [this, &session, name](Operation &over) {
            if (over.hasSecret())
                reveal(session, over, name);
        });
    });
    openDialog(dialog);
}

void KeyActions::reveal(Session &session, Operation &made, const QString &name)
{
    const Environment environment = session.environment();
    const ApiKey key = keyFrom(made, name);
    ApiKeyRevealDialog::Save save = nullptr;
    if (m_context.services.secrets.lasts()) {
        save = [this, environment, key](Secret value) {
            return m_context.services.secrets.save(
                secretName(environment.id, u"key/"_s + key.id.text), std::move(value));
        };
    }
    auto *dialog = new ApiKeyRevealDialog(environment, name, made.takeSecret(),
        tr("%1: %2", "environment, name of a key").arg(environment.name, name), std::move(save),
        m_context.services.clock, m_context.window);
    connect(dialog, &ApiKeyRevealDialog::deleteWanted, &session,
        [this, &session, key] { m_context.starter.start(session, planApiKeyRevoke(key)); });
    // The clipboard's guard outlives the dialog and belongs to the window.
    const auto guards
        = m_context.window->findChildren<SecretClipboard *>(QString(), Qt::FindDirectChildrenOnly);
    if (!guards.isEmpty())
        connect(guards.last(), &SecretClipboard::remainingChanged, this,
            &KeyActions::clipboardHolds, Qt::UniqueConnection);
    openDialog(dialog);
}

void KeyActions::revoke(Session &session, std::vector<ApiKey> which)
{
    const QUuid environment = session.environment().id;
    auto *dialog = new ApiKeyRevokeDialog(session.environment(), std::move(which),
        inUse(environment), m_context.services.clock, m_context.window);
    connect(dialog, &ApiKeyRevokeDialog::planned, &session,
        [this, &session](const Plan &plan) { m_context.starter.start(session, plan); });
    openDialog(dialog);
}

void KeyActions::rotate(Session &session, const ApiKey &old, std::vector<ApiKey> known)
{
    auto *dialog
        = new ApiKeyRotateDialog(session.environment(), old, std::move(known), m_context.window);
    connect(dialog, &ApiKeyRotateDialog::planned, &session,
        [this, &session, dialog = QPointer(dialog)](const Plan &plan) {
            RunTools tools;
            tools.keepKey = [this, session = QPointer(&session)](Secret value, const ApiKeyId &id) {
                if (session)
                    return keep(*session, std::move(value), id);
                return ready<Nothing>(Error{.kind = Error::Kind::Cancelled});
            };
            Operation *operation = m_context.starter.start(session, plan, std::move(tools));
            if (dialog)
                dialog->follow(operation);
        });
    openDialog(dialog);
}

QFuture<Done> KeyActions::keep(Session &session, Secret value, const ApiKeyId &id)
{
    SecretKeeper &secrets = m_context.services.secrets;
    const Environment environment = session.environment();
    const QString name = secretName(environment.id);
    Answer<Nothing> answer;
    const auto use = [this, session = QPointer(&session), id, answer](Secret key) {
        if (session) {
            session->setOwnKey(std::make_shared<ApiKeyProvider>(std::move(key)));
            const QUuid where = session->environment().id;
            m_context.services.settings.setValue(inUseSetting(where), id.text);
            emit inUseChanged(where, id);
        }
        answer.finish(Nothing{});
    };
    if (environment.demo) {
        use(std::move(value)); // the demo's keys live as long as its server
    } else if (secrets.isForThisSession(name)) {
        secrets.saveForThisSession(name, value.clone());
        use(std::move(value));
    } else {
        // A Secret cannot stand in a copyable function, so the callback shares it.
        const auto shared = std::make_shared<Secret>(value.clone());
        whenDone(this, secrets.save(name, std::move(value)), [use, shared, answer](Done saved) {
            if (saved)
                use(std::move(*shared));
            else
                answer.finish(saved.error());
        });
    }
    return answer.future();
}

ApiKeyId KeyActions::inUse(const QUuid &environment) const
{
    return ApiKeyId(m_context.services.settings.value(inUseSetting(environment)).toString());
}

} // namespace cognigy
