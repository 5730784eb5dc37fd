// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/dialogs/localedeletedialog.h"

#include "ui_LocaleDeleteDialog.h"

#include "api/languages.h"
#include "gui/dialogs/dialogframe.h"
#include "gui/dialogs/fieldnotes.h"
#include "operations/localeplans.h"

namespace cognigy {

using namespace Qt::StringLiterals;

LocaleDeleteDialog::LocaleDeleteDialog(const Environment &environment, const ProjectId &project,
    const QString &projectName, const Locale &locale, const std::vector<Locale> &all,
    QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::LocaleDeleteDialog>())
{
    m_ui->setupUi(this);
    frameDialog(this);
    m_ui->head->showAction(tr("Delete %1 in").arg(locale.name), environment, projectName);
    markDestructive(m_ui->deleteButton, environment.stage,
        tr("Delete Locale in %1").arg(wordOf(environment.stage)));

    QStringList dependants;
    QString primary;
    for (const Locale &other : all) {
        const Locale *fallback = fallbackOf(other, all);
        if (fallback && fallback->id == locale.id && other.id != locale.id)
            dependants << other.name;
        if (other.primary)
            primary = other.name;
    }
    m_ui->facts->addText(tr("Deleted"),
        tr("%1, and every text in it").arg(nluLanguageName(locale.nluLanguage)),
        tr("It cannot be brought back, except from a Snapshot."));
    if (dependants.isEmpty()) {
        m_ui->facts->add(tr("Fall back on it"), {{tr("No other Locale"), RowState::Ready}});
    } else if (!locale.primary) {
        m_ui->facts->add(tr("Fall back on it"),
            {{dependants.join(u", "_s), RowState::Warning},
                {tr("They fall back on %1 from then on.").arg(primary), RowState::None, true}});
    } else {
        m_ui->facts->addText(tr("Fall back on it"), dependants.join(u", "_s));
    }

    const Result<Plan> plan = planLocaleDelete(project, locale, all);
    setObstacle(m_ui->deleteButton, m_ui->note, obstacleOf(plan));
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    if (!plan)
        return;
    connect(m_ui->deleteButton, &QPushButton::clicked, this, [this, deletion = *plan] {
        emit planned(deletion);
        accept();
    });
}

LocaleDeleteDialog::~LocaleDeleteDialog() = default;

} // namespace cognigy
