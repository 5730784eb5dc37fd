// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/dialogs/superkeydialog.h"

#include "ui_SuperKeyDialog.h"

#include "gui/dialogs/dialogframe.h"
#include "gui/style/icons.h"
#include "operations/explain.h"

namespace cognigy {

using namespace Qt::StringLiterals;

SuperKeyDialog::SuperKeyDialog(
    const Environment &environment, std::shared_ptr<SuperKeySource> source, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SuperKeyDialog>())
    , m_source(std::move(source))
    , m_environment(environment)
{
    m_ui->setupUi(this);
    frameDialog(this);
    m_ui->head->showThing(tr("Start a super key session"), environment);
    m_ui->powerNotice->say(RowState::Warning,
        tr("Full rights over one organisation, for 15 minutes, tied to no user."),
        tr("Only on-premises installations can mint it. Nobody can renew or revoke it."));
    m_ui->startButton->setIcon(icon(u"key"_s));
    m_ui->errorCard->hide();

    for (QLineEdit *edit : {m_ui->userEdit, m_ui->passwordEdit, m_ui->reasonEdit})
        connect(edit, &QLineEdit::textChanged, this, &SuperKeyDialog::check);
    connect(m_ui->organisationBox, &QComboBox::currentIndexChanged, this, &SuperKeyDialog::check);
    connect(m_ui->continueButton, &QPushButton::clicked, this, &SuperKeyDialog::readOrganisations);
    connect(m_ui->startButton, &QPushButton::clicked, this, &SuperKeyDialog::mint);
    connect(m_ui->backButton, &QPushButton::clicked, this, &SuperKeyDialog::goBack);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->errorCard, &ErrorCard::retryTriggered, this,
        [this] { atCredentials() ? readOrganisations() : mint(); });
    check();
    m_ui->userEdit->setFocus();
}

SuperKeyDialog::~SuperKeyDialog() = default;

bool SuperKeyDialog::atCredentials() const
{
    return m_ui->pages->currentWidget() == m_ui->credentialsPage;
}

void SuperKeyDialog::check()
{
    const bool first = atCredentials();
    // The page that is not seen takes no room.
    const auto policyOf
        = [](bool seen) { return seen ? QSizePolicy::Preferred : QSizePolicy::Ignored; };
    m_ui->credentialsPage->setSizePolicy(QSizePolicy::Preferred, policyOf(first));
    m_ui->organisationPage->setSizePolicy(QSizePolicy::Preferred, policyOf(!first));
    m_ui->backButton->setVisible(!first);
    m_ui->continueButton->setVisible(first);
    m_ui->startButton->setVisible(!first);
    m_ui->pages->setEnabled(!m_busy);
    m_ui->backButton->setEnabled(!m_busy);
    QPushButton *main = first ? m_ui->continueButton : m_ui->startButton;
    main->setDefault(true);

    QString obstacle = m_busyText;
    if (!m_busy && first) {
        obstacle = m_ui->userEdit->text().trimmed().isEmpty() ? tr("Enter the user.")
            : m_ui->passwordEdit->text().isEmpty()            ? tr("Enter the password.")
                                                              : QString();
    } else if (!m_busy) {
        obstacle = m_ui->organisationBox->currentIndex() < 0 ? tr("Choose an organisation.")
            : m_ui->reasonEdit->text().trimmed().isEmpty() ? tr("Say why. It goes to the journal.")
                                                           : QString();
    }
    setObstacle(main, m_ui->note, obstacle,
        first ? tr("Next: choose the organisation")
              : tr("Ends by itself, and when you lock or quit"));
}

void SuperKeyDialog::setBusy(const QString &text)
{
    m_busy = !text.isEmpty();
    m_busyText = text;
    if (m_busy)
        m_ui->errorCard->hide();
    check();
}

void SuperKeyDialog::readOrganisations()
{
    QString typed = m_ui->passwordEdit->text();
    Secret password = Secret::take(std::move(typed));
    setBusy(tr("Asking for the organisations…"));
    whenDone(this, m_source->organisations(m_ui->userEdit->text().trimmed(), std::move(password)),
        [this](Result<std::vector<Organisation>> answer) {
            setBusy({});
            if (answer)
                showOrganisations(std::move(answer).value());
            else
                refuse(answer.error(), tr("list the organisations"), false);
        });
}

void SuperKeyDialog::showOrganisations(std::vector<Organisation> organisations)
{
    m_ui->passwordEdit->clear();
    m_organisations = std::move(organisations);
    m_ui->organisationBox->clear();
    for (const Organisation &organisation : m_organisations) {
        const QString &id = organisation.id.text;
        m_ui->organisationBox->addItem(id.size() > 8
                ? tr("%1 (%2…%3)").arg(organisation.name, id.first(4), id.last(2))
                : organisation.name);
        m_ui->organisationBox->setItemData(m_ui->organisationBox->count() - 1, id, Qt::ToolTipRole);
    }
    m_ui->pages->setCurrentWidget(m_ui->organisationPage);
    check();
    if (m_organisations.size() > 1)
        m_ui->organisationBox->setFocus();
    else
        m_ui->reasonEdit->setFocus();
}

void SuperKeyDialog::mint()
{
    const auto chosen = std::size_t(m_ui->organisationBox->currentIndex());
    setBusy(tr("Minting the key…"));
    whenDone(this, m_source->mint(m_organisations[chosen], m_ui->reasonEdit->text().trimmed()),
        [this](const Done &done) {
            setBusy({});
            if (done)
                accept();
            else
                refuse(done.error(), tr("mint a Super API-Key"), true);
        });
}

void SuperKeyDialog::goBack()
{
    m_ui->errorCard->hide();
    m_ui->pages->setCurrentWidget(m_ui->credentialsPage);
    check();
    m_ui->passwordEdit->setFocus();
}

void SuperKeyDialog::refuse(const Error &error, const QString &doing, bool minting)
{
    const Explanation words = explain(error,
        {.doing = doing,
            .environment = m_environment.name,
            .host = m_environment.baseUrl.host(),
            .superKey = minting});
    QString advice = words.whatToDo;
    for (const QString &cause : words.causes)
        advice += u"\n• "_s + cause;
    m_ui->errorCard->setError({.title = words.title, .why = words.why, .advice = advice}, error);
    m_ui->errorCard->show();
}

} // namespace cognigy
