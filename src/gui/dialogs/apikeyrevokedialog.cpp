// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/dialogs/apikeyrevokedialog.h"

#include "ui_ApiKeyRevokeDialog.h"

#include "base/clock.h"
#include "gui/dialogs/dialogframe.h"
#include "models/text.h"
#include "operations/keyplans.h"

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

/// One plan for all of them: each is revoked, even where another one cannot be.
Plan planOf(const std::vector<ApiKey> &which, const QString &title)
{
    Plan all;
    all.kind = u"apikey.revoke"_s;
    all.title = title;
    all.goOnAfterFailure = true;
    for (const ApiKey &key : which)
        all.steps << planApiKeyRevoke(key).steps;
    if (which.size() == 1)
        all.title = all.steps.constFirst().title;
    return all;
}

} // namespace

ApiKeyRevokeDialog::ApiKeyRevokeDialog(const Environment &environment, std::vector<ApiKey> which,
    const ApiKeyId &inUse, Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ApiKeyRevokeDialog>())
{
    m_ui->setupUi(this);
    frameDialog(this);
    const int count = int(which.size());
    const QString title
        = count == 1 ? tr("Revoke API key") : tr("Revoke %n API keys", nullptr, count);
    setWindowTitle(title);
    m_ui->head->showThing(title, environment);
    const QString stage = wordOf(environment.stage);
    markDestructive(m_ui->revokeButton, environment.stage, tr("Revoke in %1").arg(stage));

    // The one in use goes last: the others still need it.
    std::ranges::stable_partition(which, [&](const ApiKey &key) { return key.id != inUse; });
    for (const ApiKey &key : which) {
        const QString age = tr("Made %1").arg(ageText(key.createdAt, clock.now()));
        if (key.id == inUse)
            m_ui->facts->add(key.name,
                {{tr("In use by this console"), RowState::Warning}, {age, RowState::None, true}});
        else
            m_ui->facts->addText(key.name, age);
    }
    const bool cutsOwn = !which.empty() && which.back().id == inUse;
    if (cutsOwn)
        m_ui->inUseNotice->say(RowState::Warning,
            tr("This console works with one of these keys. Without it you are signed out here."),
            tr("Rotate it instead: that makes a new key, tests it, and revokes the old one."));
    m_ui->note->setText(tr("They stop working at once, everywhere."));

    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->revokeButton, &QPushButton::clicked, this, [this, plan = planOf(which, title)] {
        emit planned(plan);
        accept();
    });
}

ApiKeyRevokeDialog::~ApiKeyRevokeDialog() = default;

} // namespace cognigy
