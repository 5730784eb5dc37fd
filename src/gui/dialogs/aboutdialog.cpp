// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/dialogs/aboutdialog.h"

#include "ui_AboutDialog.h"

#include "gui/dialogs/dialogframe.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSysInfo>

namespace cognigy {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AboutDialog>())
{
    m_ui->setupUi(this);
    frameDialog(this);
    setWindowTitle(tr("About %1").arg(u"Cognigy Console"_s));
    m_ui->head->showTitle(u"Cognigy Console"_s);
    const QString version = tr("Version %1 · Qt %2 · %3")
                                .arg(QStringLiteral(CONSOLE_VERSION), QLatin1StringView(qVersion()),
                                    QSysInfo::prettyProductName());
    m_ui->versionLabel->setText(version);
    m_ui->facts->addText(tr("Licence"), u"Apache License 2.0"_s);
    m_ui->facts->addText(tr("Stands on"),
        tr("Qt (LGPL 3), QtKeychain (BSD), Breeze icons (LGPL 3), Inter (OFL 1.1), "
           "JetBrains Mono (OFL 1.1)"));
    m_ui->facts->addText(tr("Secrets"),
        tr("Keys lie in the system's keychain, never in a file; a super key only in memory."));

    connect(m_ui->copyButton, &QPushButton::clicked, this,
        [version] { QGuiApplication::clipboard()->setText(u"Cognigy Console · "_s + version); });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
}

AboutDialog::~AboutDialog() = default;

} // namespace cognigy
