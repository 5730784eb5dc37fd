// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/startpage.h"

#include "gui/widgets/emptystate.h"

#include <QVBoxLayout>

namespace cognigy {

using namespace Qt::StringLiterals;

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
{
    setProperty("plane", u"surface"_s);
    auto *empty = new EmptyState(this);
    empty->setContent({.icon = u"server"_s,
        .title = tr("No page is open"),
        .text = tr("Choose an environment in the navigator, add one, or look around in the demo: a "
                   "local server with invented data."),
        .primary = tr("Add environment…"),
        .primaryIcon = u"add"_s,
        .plain = tr("Look around in demo"),
        .plainIcon = u"play"_s});
    connect(empty, &EmptyState::primaryTriggered, this, &StartPage::addWanted);
    connect(empty, &EmptyState::plainTriggered, this, &StartPage::demoWanted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(empty);
    setFocusProxy(empty);
}

void StartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Else Qt picks the first thing in the tab order: a segment of the status bar.
    if (!window()->focusWidget())
        setFocus();
}

} // namespace cognigy
