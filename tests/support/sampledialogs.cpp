// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "support/sampledialogs.h"

#include "gui/dialogs/aboutdialog.h"
#include "gui/dialogs/apikeycreatedialog.h"
#include "gui/dialogs/apikeyrevealdialog.h"
#include "gui/dialogs/apikeyrevokedialog.h"
#include "gui/dialogs/apikeyrotatedialog.h"
#include "gui/dialogs/localedeletedialog.h"
#include "gui/dialogs/localedialog.h"
#include "gui/dialogs/projectcreatedialog.h"
#include "gui/dialogs/projectdeletedialog.h"
#include "gui/dialogs/renamedialog.h"
#include "gui/dialogs/snapshotcontentsdialog.h"
#include "gui/dialogs/snapshotcreatedialog.h"
#include "gui/dialogs/snapshotdeletedialog.h"
#include "gui/dialogs/snapshotrestoredialog.h"
#include "gui/dialogs/snapshotuploaddialog.h"
#include "gui/dialogs/superkeydialog.h"
#include "gui/dialogs/unlockdialog.h"
#include "operations/keyplans.h"
#include "support/samplefacts.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cognigy::test {

namespace {

constexpr std::string_view sampleKey
    = "7d1c5b0e94f2a86033c1d7e5b9a4f0826e1d3c5b7a9f8e6d4c2b0a1f3e5d7c9b"
      "8a6f4e2d0c1b3a5f7e9d8c6b4a2f0e1d3c5b7a9f8e6d4c2b0a1f3e5d7c3f9a";

class NoKey final : public KeyProvider {
public:
    Result<Authorization> authorization() const override
    {
        return Error{.kind = Error::Kind::Unauthorized};
    }
};

/// A source of super keys that refuses to mint.
class RefusingSource final : public SuperKeySource {
public:
    QFuture<Result<std::vector<Organisation>>> organisations(const QString &, Secret) override
    {
        Organisation organisation;
        organisation.id = OrganisationId(u"5f1d0c528a444b0e9d21ffc2"_s);
        organisation.name = u"Contoso"_s;
        return ready<std::vector<Organisation>>(std::vector<Organisation>{organisation});
    }
    QFuture<Done> mint(const Organisation &, const QString &) override
    {
        return ready<Nothing>(Error{.kind = Error::Kind::Forbidden,
            .detail = u"The feature is not enabled on this installation."_s,
            .operation = u"createApiKeyManagement"_s,
            .httpStatus = 403,
            .code = 1001,
            .traceId = u"api--f84c2a10-7b1e-4d7e-9a51-0e4f1c2d3b4a"_s});
    }
};

template <class T>
std::function<QFuture<Result<T>>()> known(T facts)
{
    return [facts = std::move(facts)] { return ready<T>(facts); };
}

template <class T>
std::function<QFuture<Result<T>>()> unknown()
{
    return [] {
        return ready<T>(Error{.kind = Error::Kind::Timeout, .operation = u"indexSnapshots"_s});
    };
}

void type(QDialog *dialog, const QString &field, const QString &text)
{
    dialog->findChild<QLineEdit *>(field)->setText(text);
}

QDialog *superKeyAtOrganisation(bool refused, QWidget *parent)
{
    auto *dialog = new SuperKeyDialog(
        sampleEnvironment(Stage::Prod), std::make_shared<RefusingSource>(), parent);
    type(dialog, u"userEdit"_s, u"management@contoso.example"_s);
    type(dialog, u"passwordEdit"_s, u"not a real one"_s);
    dialog->findChild<QPushButton *>(u"continueButton"_s)->click();
    // The answer comes with the next turn of the event loop; so does the second one.
    QObject::connect(dialog->findChild<QLineEdit *>(u"passwordEdit"_s), &QLineEdit::textChanged,
        dialog, [dialog, refused] {
            type(dialog, u"reasonEdit"_s, u"Locked out after SSO change, INC-4411"_s);
            if (refused)
                QMetaObject::invokeMethod(dialog->findChild<QPushButton *>(u"startButton"_s),
                    "click", Qt::QueuedConnection);
        });
    return dialog;
}

QDialog *rotation(bool failed, const QDateTime &now, QWidget *parent)
{
    const std::vector<ApiKey> keys = sampleKeys(now);
    const Environment environment = sampleEnvironment(Stage::Qa);
    auto *dialog = new ApiKeyRotateDialog(environment, keys[1], keys, parent);
    const Result<Plan> plan = planApiKeyRotate(keys[1], u"ci-pipeline-qa 2"_s, keys);
    auto *operation = new Operation(*plan, environment, now, dialog);
    operation->setStepState(0, {StepState::Kind::Succeeded, {}});
    if (failed) {
        const Error error{.kind = Error::Kind::Keychain,
            .detail = u"The keychain is locked. The old key still works and is still in use."_s};
        operation->setStepState(1, {StepState::Kind::Failed, error});
        operation->finish(Operation::State::Failed, error, now);
    } else {
        operation->setStepState(1, {StepState::Kind::Running, {}});
    }
    dialog->follow(operation);
    return dialog;
}

} // namespace

SampleDialogs::SampleDialogs()
    : m_gate(Stage::Dev)
    , m_client(std::make_unique<ApiClient>(
          sampleEnvironment(Stage::Dev), std::make_shared<NoKey>(), m_clock, m_gate, m_log))
{
}

SampleDialogs::~SampleDialogs() = default;

QList<SampleDialog> SampleDialogs::all()
{
    const QDateTime now = m_clock.now();
    const Environment dev = sampleEnvironment(Stage::Dev);
    const Environment qa = sampleEnvironment(Stage::Qa);
    const Environment prod = sampleEnvironment(Stage::Prod);
    const Project project = sampleProject();
    const QString bot = project.name;
    const std::vector<Locale> locales = sampleLocales();
    const std::vector<ApiKey> keys = sampleKeys(now);
    const SnapshotFacts seven = sampleSnapshots(7, now);
    const SnapshotFacts full = sampleSnapshots(10, now);
    const Snapshot older = seven.snapshots[1];

    return {
        {u"project-create"_s,
            [=](QWidget *parent) {
                return new ProjectCreateDialog(dev, sampleProjects(), parent);
            }},
        {u"project-create-fault"_s,
            [=](QWidget *parent) {
                auto *dialog = new ProjectCreateDialog(dev, sampleProjects(), parent);
                type(dialog, u"nameEdit"_s, u"Contoso: new bot?"_s);
                return dialog;
            }},
        {u"project-rename"_s,
            [=](QWidget *parent) {
                return RenameDialog::ofProject(qa, project, sampleProjects(), parent);
            }},
        {u"project-delete-prod"_s,
            [=](QWidget *parent) { return new ProjectDeleteDialog(prod, project, parent); }},
        {u"project-delete-dev"_s,
            [=](QWidget *parent) { return new ProjectDeleteDialog(dev, project, parent); }},
        {u"snapshot-create"_s,
            [=](QWidget *parent) {
                return new SnapshotCreateDialog(dev, bot, known(seven), parent);
            }},
        {u"snapshot-create-full"_s,
            [=](QWidget *parent) {
                return new SnapshotCreateDialog(qa, bot, known(full), parent);
            }},
        {u"snapshot-create-unread"_s,
            [=](QWidget *parent) {
                return new SnapshotCreateDialog(prod, bot, unknown<SnapshotFacts>(), parent);
            }},
        {u"snapshot-upload"_s,
            [=](QWidget *parent) {
                return new SnapshotUploadDialog(qa, bot, known(seven), parent);
            }},
        {u"snapshot-delete-prod"_s,
            [=](QWidget *parent) {
                return new SnapshotDeleteDialog(prod, bot,
                    {seven.snapshots[0].id, seven.snapshots[3].id, seven.snapshots[4].id},
                    known(seven), parent);
            }},
        {u"snapshot-restore-prod"_s,
            [=](QWidget *parent) {
                auto *dialog = new SnapshotRestoreDialog(
                    prod, bot, older, {}, known(sampleRestore(now)), parent);
                return dialog;
            }},
        {u"snapshot-restore-no-right"_s,
            [=](QWidget *parent) {
                return new SnapshotRestoreDialog(
                    dev, bot, older, u"projectAdmin"_s, known(sampleRestore(now)), parent);
            }},
        {u"snapshot-contents"_s,
            [=, this](QWidget *parent) {
                auto contents = std::make_unique<SnapshotContentsModel>(
                    *m_client, older.id, std::make_shared<PeopleNames>(), m_clock);
                contents->setRows(sampleContents(now));
                return new SnapshotContentsDialog(qa, bot, older, std::move(contents), parent);
            }},
        {u"locale-new"_s,
            [=](QWidget *parent) {
                return new LocaleDialog(dev, project.id, bot, locales, {}, parent);
            }},
        {u"locale-edit"_s,
            [=](QWidget *parent) {
                return new LocaleDialog(qa, project.id, bot, locales, locales[1], parent);
            }},
        {u"locale-primary"_s,
            [=](QWidget *parent) {
                return new LocaleDialog(prod, project.id, bot, locales, locales[0], parent);
            }},
        {u"locale-delete"_s,
            [=](QWidget *parent) {
                return new LocaleDeleteDialog(prod, project.id, bot, locales[1], locales, parent);
            }},
        {u"locale-delete-primary"_s,
            [=](QWidget *parent) {
                return new LocaleDeleteDialog(dev, project.id, bot, locales[0], locales, parent);
            }},
        {u"key-create"_s,
            [=](QWidget *parent) { return new ApiKeyCreateDialog(qa, keys, parent); }},
        {u"key-reveal"_s,
            [=, this](QWidget *parent) {
                return new ApiKeyRevealDialog(
                    qa, u"ci-pipeline-qa"_s, Secret(sampleKey), u"Contoso EU: ci-pipeline-qa"_s,
                    [](Secret) { return ready<Nothing>(Nothing{}); }, m_clock, parent);
            }},
        {u"key-reveal-refused"_s,
            [=, this](QWidget *parent) {
                auto *dialog = new ApiKeyRevealDialog(
                    prod, u"ci-pipeline"_s, Secret(sampleKey), {}, {}, m_clock, parent);
                dialog->reject();
                return dialog;
            }},
        {u"key-revoke"_s,
            [=, this](QWidget *parent) {
                return new ApiKeyRevokeDialog(
                    prod, {keys[0], keys[2]}, keys[0].id, m_clock, parent);
            }},
        {u"key-rotate"_s,
            [=](QWidget *parent) { return new ApiKeyRotateDialog(qa, keys[1], keys, parent); }},
        {u"key-rotate-running"_s, [=](QWidget *parent) { return rotation(false, now, parent); }},
        {u"key-rotate-failed"_s, [=](QWidget *parent) { return rotation(true, now, parent); }},
        {u"super-key"_s,
            [=](QWidget *parent) {
                return new SuperKeyDialog(prod, std::make_shared<RefusingSource>(), parent);
            }},
        {u"super-key-organisation"_s,
            [](QWidget *parent) { return superKeyAtOrganisation(false, parent); }},
        {u"super-key-refused"_s,
            [](QWidget *parent) { return superKeyAtOrganisation(true, parent); }},
        {u"unlock-prod"_s, [=](QWidget *parent) { return new UnlockDialog(prod, parent); }},
        {u"about"_s, [](QWidget *parent) { return new AboutDialog(parent); }},
    };
}

} // namespace cognigy::test
