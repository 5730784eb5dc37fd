// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/environmentform.h"

#include "gui/shell/resultline.h"
#include "ui_EnvironmentForm.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

// The text of a line edit is shared with its undo history; emptying it is all that Qt offers.
void wipe(QLineEdit *edit)
{
    QString text = edit->text();
    edit->clear();
    wipeMemory(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
}

} // namespace

EnvironmentForm::EnvironmentForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::EnvironmentForm>())
    , m_installations(knownInstallations())
    , m_id(QUuid::createUuid())
{
    m_ui->setupUi(this);
    m_ui->devTag->setStage(Stage::Dev);
    m_ui->qaTag->setStage(Stage::Qa);
    m_ui->prodTag->setStage(Stage::Prod);
    for (QRadioButton *button : {m_ui->devButton, m_ui->qaButton, m_ui->prodButton})
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    addInstallations();

    connect(m_where, &QButtonGroup::idToggled, this, [this] {
        updateAddress();
        emit changed();
    });
    for (QLineEdit *edit : {m_ui->addressEdit, m_ui->keyEdit, m_ui->caEdit, m_ui->proxyHostEdit,
             m_ui->proxyUserEdit, m_ui->proxyPasswordEdit})
        connect(edit, &QLineEdit::textChanged, this, &EnvironmentForm::changed);
    connect(m_ui->addressEdit, &QLineEdit::textChanged, this, &EnvironmentForm::updateAddress);
    connect(m_ui->regionBox, &QComboBox::editTextChanged, this, [this] {
        updateAddress();
        emit changed();
    });
    connect(m_ui->pasteButton, &QPushButton::clicked, this, [this] {
        m_ui->keyEdit->setText(QGuiApplication::clipboard()->text().trimmed());
        m_ui->keyEdit->setFocus();
    });
    connect(m_ui->advancedButton, &QToolButton::toggled, this, &EnvironmentForm::updateAdvanced);
    connect(m_ui->proxyBox, &QComboBox::currentIndexChanged, this, [this] {
        updateAdvanced();
        emit changed();
    });
    connect(m_ui->proxyPortBox, &QSpinBox::valueChanged, this, &EnvironmentForm::changed);
    connect(m_ui->caButton, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Choose a CA file"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
        connect(dialog, &QFileDialog::fileSelected, m_ui->caEdit, &QLineEdit::setText);
        dialog->open();
    });
    connect(m_ui->testButton, &QPushButton::clicked, this, &EnvironmentForm::testRequested);
    updateAddress();
    updateAdvanced();
    setFocusProxy(m_ui->keyEdit);
}

EnvironmentForm::~EnvironmentForm() = default;

void EnvironmentForm::addInstallations()
{
    m_where = new QButtonGroup(this);
    for (int i = 0; i < m_installations.size(); ++i) {
        auto *button = new QRadioButton(m_installations[i].name, this);
        button->setObjectName(u"installation-"_s + m_installations[i].id);
        m_ui->installationRow->insertWidget(i, button);
        m_where->addButton(button, i);
        setTabOrder(i == 0 ? static_cast<QWidget *>(this) : m_where->button(i - 1), button);
        if (!m_installations[i].regions.isEmpty())
            m_ui->regionBox->addItems(m_installations[i].regions);
    }
    m_where->addButton(m_ui->ownAddressButton, int(m_installations.size()));
    m_where->button(0)->setChecked(true);
}

void EnvironmentForm::setEnvironment(const Environment &environment)
{
    show(environment);
    m_ui->keyEdit->setPlaceholderText(tr("Leave empty to keep the key"));
    if (!environment.proxy.user.isEmpty())
        m_ui->proxyPasswordEdit->setPlaceholderText(tr("Leave empty to keep the password"));
}

void EnvironmentForm::fill(const Environment &environment, const Secret &key)
{
    show(environment);
    const std::string_view bytes = key.view();
    m_ui->keyEdit->setText(QString::fromUtf8(bytes.data(), qsizetype(bytes.size())));
}

void EnvironmentForm::show(const Environment &environment)
{
    m_editing = true;
    m_id = environment.id;
    m_ui->ownAddressButton->setChecked(true);
    for (int i = 0; i < m_installations.size(); ++i) {
        QStringList regions = m_installations[i].regions;
        if (regions.isEmpty())
            regions << QString();
        for (const QString &region : regions) {
            if (m_installations[i].urlFor(region) == environment.baseUrl) {
                m_where->button(i)->setChecked(true);
                m_ui->regionBox->setEditText(region);
            }
        }
    }
    m_ui->addressEdit->setText(environment.baseUrl.toString());
    m_ui->nameEdit->setText(environment.name);
    m_ui->devButton->setChecked(environment.stage == Stage::Dev);
    m_ui->qaButton->setChecked(environment.stage == Stage::Qa);
    m_ui->prodButton->setChecked(environment.stage == Stage::Prod);
    m_ui->caEdit->setText(environment.caFile);
    m_ui->proxyBox->setCurrentIndex(int(environment.proxy.mode));
    m_ui->proxyHostEdit->setText(environment.proxy.host);
    if (environment.proxy.port != 0)
        m_ui->proxyPortBox->setValue(environment.proxy.port);
    m_ui->proxyUserEdit->setText(environment.proxy.user);
    m_ui->advancedButton->setChecked(
        !environment.caFile.isEmpty() || environment.proxy.mode != ProxySettings::Mode::System);
    updateAddress();
    updateAdvanced();
}

Result<QUrl> EnvironmentForm::baseUrl() const
{
    const int chosen = m_where->checkedId();
    if (chosen == m_installations.size())
        return baseUrlFromPasted(m_ui->addressEdit->text());
    const QUrl url = m_installations[chosen].urlFor(m_ui->regionBox->currentText());
    if (url.isEmpty())
        return Error{Error::Kind::Invalid, tr("Choose the region of your NiCE CXone cluster.")};
    return url;
}

Result<Environment> EnvironmentForm::environment() const
{
    const auto invalid = [](const QString &why) { return Error{Error::Kind::Invalid, why}; };
    const Result<QUrl> url = baseUrl();
    if (!url) {
        return m_ui->addressEdit->text().trimmed().isEmpty() && m_ui->ownAddressButton->isChecked()
            ? invalid(tr("Type or paste the address of the server."))
            : url.error();
    }
    Environment environment{.id = m_id,
        .name = m_ui->nameEdit->text().trimmed(),
        .baseUrl = url.value(),
        .stage = m_ui->prodButton->isChecked() ? Stage::Prod
            : m_ui->qaButton->isChecked()      ? Stage::Qa
                                               : Stage::Dev,
        .caFile = m_ui->caEdit->text().trimmed(),
        .proxy = {},
        .demo = false};
    if (environment.name.isEmpty())
        return invalid(tr("Give the environment a name."));
    environment.proxy.mode = ProxySettings::Mode(m_ui->proxyBox->currentIndex());
    if (environment.proxy.mode == ProxySettings::Mode::Manual) {
        environment.proxy.host = m_ui->proxyHostEdit->text().trimmed();
        environment.proxy.port = quint16(m_ui->proxyPortBox->value());
        environment.proxy.user = m_ui->proxyUserEdit->text().trimmed();
        if (environment.proxy.host.isEmpty())
            return invalid(tr("Type the host of the proxy."));
    }
    return environment;
}

bool EnvironmentForm::hasKey() const
{
    return !m_ui->keyEdit->text().trimmed().isEmpty();
}

Secret EnvironmentForm::key() const
{
    return Secret::take(m_ui->keyEdit->text().trimmed());
}

Secret EnvironmentForm::proxyPassword() const
{
    return Secret::take(m_ui->proxyPasswordEdit->text());
}

void EnvironmentForm::wipeSecrets()
{
    const QSignalBlocker quiet(this);
    wipe(m_ui->keyEdit);
    wipe(m_ui->proxyPasswordEdit);
}

bool EnvironmentForm::sessionOnly() const
{
    return m_ui->sessionOnlyBox->isChecked();
}

void EnvironmentForm::setSessionOnly(bool on)
{
    m_ui->sessionOnlyBox->setChecked(on);
}

ResultLine *EnvironmentForm::resultLine() const
{
    return m_ui->resultLine;
}

void EnvironmentForm::setTesting(bool testing)
{
    m_ui->testButton->setEnabled(!testing);
}

void EnvironmentForm::updateAddress()
{
    const int chosen = m_where->checkedId();
    const bool own = chosen == m_installations.size();
    const bool regional = !own && !m_installations[chosen].regions.isEmpty();
    m_ui->regionLabel->setVisible(regional);
    m_ui->regionBox->setVisible(regional);
    m_ui->addressEdit->setVisible(own);

    const Result<QUrl> url = baseUrl();
    const QString typed = m_ui->addressEdit->text().trimmed();
    QString note;
    if (!url)
        note = own && typed.isEmpty() ? tr("Paste what your browser or the documentation shows.")
                                      : url.error().detail;
    else if (own && url->toString() != typed)
        note = tr("Will be used as %1").arg(url->toString());
    else
        note = url->toString();
    m_ui->addressNote->setText(note);
    proposeName();
}

void EnvironmentForm::proposeName()
{
    if (m_editing || m_ui->nameEdit->text() != m_proposedName)
        return; // the user's own words stay
    const int chosen = m_where->checkedId();
    if (chosen < m_installations.size()) {
        m_proposedName = m_installations[chosen].name;
        if (!m_installations[chosen].regions.isEmpty())
            m_proposedName += u' ' + m_ui->regionBox->currentText();
    } else {
        const Result<QUrl> url = baseUrl();
        m_proposedName = url ? url->host() : QString();
    }
    m_ui->nameEdit->setText(m_proposedName);
}

void EnvironmentForm::updateAdvanced()
{
    const bool open = m_ui->advancedButton->isChecked();
    const bool manual
        = ProxySettings::Mode(m_ui->proxyBox->currentIndex()) == ProxySettings::Mode::Manual;
    m_ui->advancedButton->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_ui->advancedBox->setVisible(open);
    for (int row = 2; row < m_ui->advancedForm->rowCount(); ++row)
        m_ui->advancedForm->setRowVisible(row, manual);
}

} // namespace cognigy
