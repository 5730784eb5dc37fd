// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/dialogs/projectcreatedialog.h"

#include "ui_ProjectCreateDialog.h"

#include "gui/dialogs/dialogframe.h"
#include "gui/dialogs/fieldnotes.h"
#include "operations/projectplans.h"

#include <QLocale>

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

/// A few of the API's colour names that can be told apart; the web interface offers them all.
const QStringList &offeredColours()
{
    static const QStringList colours{u"royalBlue"_s, u"teal"_s, u"seaGreen"_s, u"oliveDrab"_s,
        u"goldenRod"_s, u"chocolate"_s, u"crimson"_s, u"mediumVioletRed"_s, u"blueViolet"_s,
        u"slateGray"_s};
    return colours;
}

QIcon swatch(const QString &colour)
{
    QPixmap pixmap(16, 16);
    pixmap.fill(QColor(colour.toLower()));
    return pixmap;
}

} // namespace

ProjectCreateDialog::ProjectCreateDialog(
    const Environment &environment, std::vector<Project> known, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ProjectCreateDialog>())
    , m_known(std::move(known))
{
    m_ui->setupUi(this);
    frameDialog(this);
    m_ui->head->showThing(tr("New Project"), environment);

    fillLanguages(m_ui->languageBox, QLocale().name().replace(u'_', u'-'));
    m_ui->colourBox->addItem(tr("Chosen by the server"), QString());
    for (const QString &colour : offeredColours())
        m_ui->colourBox->addItem(swatch(colour), colour, colour);

    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &ProjectCreateDialog::check);
    connect(m_ui->languageBox, &QComboBox::currentIndexChanged, this, &ProjectCreateDialog::check);
    connect(m_ui->createButton, &QPushButton::clicked, this, &ProjectCreateDialog::decide);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    check();
}

ProjectCreateDialog::~ProjectCreateDialog() = default;

NewProject ProjectCreateDialog::project() const
{
    return {.name = m_ui->nameEdit->text().trimmed(),
        .nluLanguage = m_ui->languageBox->currentData().toString(),
        .color = m_ui->colourBox->currentData().toString()};
}

void ProjectCreateDialog::check()
{
    const QString fault = nameFault(project().name, namesOf(m_known));
    showFault(m_ui->nameEdit, m_ui->nameNote, fault, tr("At most 200 characters."));
    setObstacle(m_ui->createButton, m_ui->note, obstacleOf(planProjectCreate(project(), m_known)));
    if (!fault.isEmpty())
        m_ui->note->clear(); // it stands below the field already
}

void ProjectCreateDialog::decide()
{
    const Result<Plan> plan = planProjectCreate(project(), m_known);
    if (!plan)
        return;
    emit planned(*plan);
    accept();
}

} // namespace cognigy
