// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/dialogs/apikeyrevealdialog.h"

#include "ui_ApiKeyRevealDialog.h"

#include "gui/dialogs/dialogframe.h"
#include "gui/widgets/secretclipboard.h"
#include "operations/explain.h"

namespace cognigy {

namespace {

QString lastFour(const Secret &secret)
{
    const std::string_view bytes = secret.view();
    const std::string_view tail
        = bytes.substr(bytes.size() - std::min<std::size_t>(4, bytes.size()));
    return QString::fromUtf8(tail.data(), qsizetype(tail.size()));
}

} // namespace

ApiKeyRevealDialog::ApiKeyRevealDialog(const Environment &environment, const QString &keyName,
    Secret value, const QString &savedAs, Save save, Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ApiKeyRevealDialog>())
    , m_value(std::move(value))
    , m_save(std::move(save))
{
    m_ui->setupUi(this);
    frameDialog(this);
    m_ui->head->showThing(keyName, environment);
    m_ui->onceNotice->say(RowState::Warning,
        tr("This is the only time the key can be shown. The server keeps no copy of it."));
    m_ui->secretField->setClipboard(clipboardFor(clock));
    m_ui->secretField->setSecret(m_value.clone(), tr("API key"));
    m_ui->saveNote->setText(savedAs);
    m_ui->saveRadio->setEnabled(bool(m_save));
    m_ui->saveRadio->setToolTip(m_save ? QString() : tr("No keychain can be used here."));
    (m_save ? m_ui->saveRadio : m_ui->storedRadio)->setChecked(true);

    connect(m_ui->saveRadio, &QRadioButton::toggled, this, &ApiKeyRevealDialog::check);
    connect(m_ui->storedRadio, &QRadioButton::toggled, this, [this](bool chosen) {
        if (chosen)
            m_ui->lastFourEdit->setFocus();
    });
    connect(m_ui->lastFourEdit, &QLineEdit::textEdited, m_ui->storedRadio,
        [this] { m_ui->storedRadio->setChecked(true); });
    connect(m_ui->lastFourEdit, &QLineEdit::textChanged, this, &ApiKeyRevealDialog::check);
    connect(m_ui->doneButton, &QPushButton::clicked, this, &ApiKeyRevealDialog::finishOrSave);
    connect(m_ui->deleteKeyButton, &QPushButton::clicked, this, [this] {
        m_givenUp = true;
        emit deleteWanted();
        accept();
    });
    check();
}

ApiKeyRevealDialog::~ApiKeyRevealDialog() = default;

SecretClipboard &ApiKeyRevealDialog::clipboardFor(Clock &clock)
{
    // A window above keeps it, so that it clears the clipboard in time although the dialog is gone.
    auto *clipboard = new SecretClipboard(clock, parentWidget() ? parent() : this);
    connect(this, &QObject::destroyed, clipboard, [clipboard] {
        if (!clipboard->isHolding())
            clipboard->deleteLater();
        connect(clipboard, &SecretClipboard::remainingChanged, clipboard,
            [clipboard](std::chrono::seconds left) {
                if (left.count() == 0)
                    clipboard->deleteLater();
            });
    });
    return *clipboard;
}

bool ApiKeyRevealDialog::isSafe() const
{
    const bool typed = m_ui->storedRadio->isChecked()
        && m_ui->lastFourEdit->text().trimmed() == lastFour(m_value);
    return m_saved || m_givenUp || typed;
}

void ApiKeyRevealDialog::reject()
{
    if (isSafe()) {
        QDialog::reject();
        return;
    }
    m_ui->problemNotice->say(RowState::Warning, tr("This window stays until the key is safe."),
        tr("Nobody can show the key again. Save it, or store it yourself and type its last 4 "
           "characters. If you do not need it, delete this key."));
}

void ApiKeyRevealDialog::check()
{
    const bool saving = m_ui->saveRadio->isChecked();
    m_ui->doneButton->setText(saving ? tr("Save and close") : tr("Done"));
    setObstacle(m_ui->doneButton, m_ui->note,
        m_saving                 ? tr("Saving to the keychain…")
            : saving || isSafe() ? QString()
                                 : tr("Type the last 4 characters of the key."));
    m_ui->deleteKeyButton->setEnabled(!m_saving);
    if (isSafe())
        m_ui->problemNotice->hide();
}

void ApiKeyRevealDialog::finishOrSave()
{
    if (!m_ui->saveRadio->isChecked()) {
        accept();
        return;
    }
    m_saving = true;
    m_ui->problemNotice->hide();
    check();
    whenDone(this, m_save(m_value.clone()), [this](const Done &done) {
        m_saving = false;
        m_saved = done.ok();
        check();
        if (m_saved) {
            accept();
            return;
        }
        const Explanation words = explain(done.error(), {.doing = tr("save the key")});
        m_ui->problemNotice->say(RowState::Failed, words.title, words.why + u' ' + words.whatToDo);
    });
}

} // namespace cognigy
