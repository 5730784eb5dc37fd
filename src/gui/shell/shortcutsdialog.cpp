// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/shortcutsdialog.h"

#include "gui/dialogs/dialogframe.h"
#include "gui/shell/windowactions.h"
#include "gui/widgets/keycap.h"
#include "ui_ShortcutsDialog.h"

#include <QAction>

namespace cognigy {

using namespace Qt::StringLiterals;

ShortcutsDialog::ShortcutsDialog(const WindowActions &actions, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ShortcutsDialog>())
{
    m_ui->setupUi(this);
    int row = 0;
    const auto add = [&](const QString &keys, const QString &text) {
        m_ui->grid->addWidget(new KeyCap(keys), row, 0, Qt::AlignLeft);
        m_ui->grid->addWidget(new ToneLabel(text, Tone::Text, Type::Body), row, 1);
        ++row;
    };
    for (const QAction *action : actions.inOrder()) {
        if (!action->shortcut().isEmpty())
            add(action->shortcut().toString(QKeySequence::NativeText),
                action->iconText().remove(u"…"_s));
    }
    add(tr("Ctrl+1…9"), tr("Switch environment"));
    add(tr("Enter"), tr("Open"));
    add(tr("Space"), tr("Tick the row"));
    add(tr("Esc"), tr("Clear the filter, then the ticks"));
    m_ui->grid->setColumnStretch(1, 1);
    m_ui->grid->setRowStretch(row, 1);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::accept);
    frameDialog(this);
}

ShortcutsDialog::~ShortcutsDialog() = default;

} // namespace cognigy
