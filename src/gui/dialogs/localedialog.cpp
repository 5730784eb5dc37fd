// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/dialogs/localedialog.h"

#include "ui_LocaleDialog.h"

#include "gui/dialogs/dialogframe.h"
#include "gui/dialogs/fieldnotes.h"
#include "operations/localeplans.h"

#include <QCompleter>
#include <QStandardItemModel>

namespace cognigy {

using namespace Qt::StringLiterals;

LocaleDialog::LocaleDialog(const Environment &environment, const ProjectId &project,
    const QString &projectName, std::vector<Locale> all, std::optional<Locale> edited,
    QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::LocaleDialog>())
    , m_project(project)
    , m_all(std::move(all))
    , m_edited(std::move(edited))
{
    m_ui->setupUi(this);
    frameDialog(this);
    setWindowTitle(m_edited ? tr("Change Locale") : tr("New Locale"));
    m_ui->head->showAction(m_edited ? tr("Change %1 in").arg(m_edited->name) : tr("New Locale in"),
        environment, projectName);
    m_ui->saveButton->setText(m_edited ? tr("Save") : tr("Create Locale"));

    fillLanguages(m_ui->languageBox, m_edited ? m_edited->nluLanguage : QString());
    if (m_edited && languageIn(m_ui->languageBox) != m_edited->nluLanguage)
        m_ui->languageBox->setEditText(m_edited->nluLanguage);
    if (!m_edited)
        m_ui->languageBox->clearEditText();
    m_ui->languageBox->completer()->setFilterMode(Qt::MatchContains);
    m_ui->languageBox->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_ui->languageBox->lineEdit()->setPlaceholderText(tr("Type or choose a language"));
    fillFallbacks();
    if (m_edited)
        m_ui->nameEdit->setText(m_edited->name);

    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &LocaleDialog::check);
    connect(m_ui->languageBox, &QComboBox::editTextChanged, this, &LocaleDialog::check);
    connect(m_ui->fallbackBox, &QComboBox::currentIndexChanged, this, &LocaleDialog::check);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &LocaleDialog::decide);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    check();
}

LocaleDialog::~LocaleDialog() = default;

void LocaleDialog::fillFallbacks()
{
    QComboBox *box = m_ui->fallbackBox;
    if (m_edited && m_edited->primary) {
        box->addItem(tr("None"));
        box->setEnabled(false);
        m_ui->fallbackNote->setText(
            tr("This is the primary Locale: all others fall back to it in the end."));
        return;
    }
    const std::vector<Locale> possible = m_edited ? possibleFallbacks(m_edited->id, m_all) : m_all;
    const Locale *current = m_edited ? fallbackOf(*m_edited, m_all) : nullptr;
    if (m_edited && !m_edited->fallback.isEmpty() && !current)
        box->addItem(tr("%1 (is not there any more)").arg(m_edited->fallback), m_edited->fallback);
    QStringList circular;
    for (const Locale &locale : m_all) {
        if (m_edited && locale.id == m_edited->id)
            continue;
        const bool allowed = std::ranges::find(possible, locale.id, &Locale::id) != possible.end();
        box->addItem(
            locale.primary ? tr("%1 (primary)").arg(locale.name) : locale.name, locale.id.text);
        if (allowed) {
            if (current ? current->id == locale.id : locale.primary && !m_edited)
                box->setCurrentIndex(box->count() - 1);
            continue;
        }
        circular << locale.name;
        auto *items = qobject_cast<QStandardItemModel *>(box->model());
        QStandardItem *item = items->item(box->count() - 1);
        item->setEnabled(false);
        item->setToolTip(tr("It falls back on this Locale itself."));
    }
    m_ui->fallbackNote->setText(circular.isEmpty()
            ? tr("Answers for what this Locale does not say.")
            : tr("Not offered, since they fall back on this Locale: %1")
                  .arg(circular.join(u", "_s)));
}

Result<Plan> LocaleDialog::plan() const
{
    const QString name = m_ui->nameEdit->text().trimmed();
    const QString language = languageIn(m_ui->languageBox);
    const QString fallback = m_ui->fallbackBox->currentData().toString();
    if (!m_edited) {
        return planLocaleCreate(m_project,
            {.name = name, .nluLanguage = language, .fallback = LocaleId(fallback)}, m_all);
    }
    if (language.isEmpty())
        return refusal(tr("A language is needed."));
    Locale after = *m_edited;
    after.name = name;
    after.nluLanguage = language;
    const Locale *current = fallbackOf(*m_edited, m_all);
    // A fallback that was told by its reference id is no change where the same one is chosen.
    if (!m_edited->primary && !(current && current->id.text == fallback))
        after.fallback = fallback;
    return planLocaleUpdate(m_project, *m_edited, after, m_all);
}

void LocaleDialog::check()
{
    const QString name = m_ui->nameEdit->text().trimmed();
    QStringList others;
    for (const Locale &locale : m_all) {
        if (!m_edited || locale.id != m_edited->id)
            others << locale.name;
    }
    const QString fault = nameFault(name, others);
    showFault(m_ui->nameEdit, m_ui->nameNote, fault, tr("As people call it, e.g. Swiss German."));

    const QString language = languageIn(m_ui->languageBox);
    const bool typed = !m_ui->languageBox->currentText().trimmed().isEmpty();
    const bool known = m_ui->languageBox->findData(language) >= 0;
    m_ui->languageNote->setText(!typed ? tr("What the NLU is trained for.")
            : language.isEmpty()       ? tr("No language code. It looks like de-DE.")
            : known                    ? tr("What the NLU is trained for.")
                    : tr("This console does not know %1. The server decides.").arg(language));
    m_ui->languageNote->setTone(typed && language.isEmpty() ? Tone::Error : Tone::Muted);

    setObstacle(m_ui->saveButton, m_ui->note, obstacleOf(plan()));
    if (!fault.isEmpty())
        m_ui->note->clear(); // it stands below the field already
}

void LocaleDialog::decide()
{
    const Result<Plan> change = plan();
    if (!change)
        return;
    emit planned(*change);
    accept();
}

} // namespace cognigy
