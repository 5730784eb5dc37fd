// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/maintoolbar.h"

#include "gui/shell/switcherbutton.h"
#include "gui/shell/windowactions.h"
#include "gui/style/icons.h"
#include "gui/style/marks.h"
#include "gui/widgets/marklabel.h"
#include "gui/widgets/tonelabel.h"
#include "operations/session.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

QString menuText(QString name)
{
    return name.replace(u'&', "&&"_L1);
}

} // namespace

MainToolBar::MainToolBar(
    const WindowActions &actions, Environments environments, Projects projects, QWidget *parent)
    : QToolBar(tr("Toolbar"), parent)
    , m_environments(std::move(environments))
    , m_projects(std::move(projects))
    , m_actions(actions)
    , m_environmentSwitcher(new SwitcherButton(this))
    , m_projectSwitcher(new SwitcherButton(this))
    , m_lockMark(new MarkLabel(RowState::Locked, markSize, this))
    , m_lockWord(new ToneLabel({}, Tone::Text, Type::Strong, this))
    , m_lockButton(new QPushButton(this))
{
    setObjectName(u"toolbar"_s);
    setMovable(false);
    setFloatable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    m_environmentSwitcher->setObjectName(u"environmentSwitcher"_s);
    m_environmentSwitcher->setToolTip(tr("Switch environment (Ctrl+1…9)"));
    m_projectSwitcher->setObjectName(u"projectSwitcher"_s);
    m_projectSwitcher->setIcon(icon(u"project"_s));
    m_projectSwitcher->setToolTip(tr("Switch Project"));
    connect(
        m_environmentSwitcher->menu(), &QMenu::aboutToShow, this, &MainToolBar::fillEnvironments);
    connect(m_projectSwitcher->menu(), &QMenu::aboutToShow, this, &MainToolBar::fillProjects);

    m_lockButton->setObjectName(u"lockButton"_s);
    connect(m_lockButton, &QPushButton::clicked, actions[Command::ToggleLock], &QAction::trigger);

    auto *gap = new QWidget(this);
    gap->setFixedWidth(6);
    auto *stretch = new QWidget(this);
    stretch->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *lock = new QWidget(this);
    auto *lockRow = new QHBoxLayout(lock);
    lockRow->setContentsMargins(0, 0, 4, 0);
    lockRow->setSpacing(6);
    lockRow->addWidget(m_lockMark);
    lockRow->addWidget(m_lockWord);
    lockRow->addSpacing(2);
    lockRow->addWidget(m_lockButton);

    addWidget(m_environmentSwitcher);
    addWidget(gap);
    addWidget(m_projectSwitcher);
    addSeparator();
    addAction(actions[Command::Refresh]);
    addAction(actions[Command::New]);
    addWidget(stretch);
    addWidget(lock);
    follow(nullptr, {}, {});
}

void MainToolBar::follow(Session *session, const ProjectId &project, const QString &projectName)
{
    if (m_session != session) {
        if (m_session)
            m_session->gate().disconnect(this);
        m_session = session;
        if (session)
            connect(&session->gate(), &WriteGate::changed, this, &MainToolBar::showLock);
    }
    m_project = project;
    if (session) {
        m_environmentSwitcher->setStage(session->environment().stage);
        m_environmentSwitcher->setName(session->environment().name, true);
    } else {
        m_environmentSwitcher->setStage(std::nullopt);
        m_environmentSwitcher->setName(tr("Choose an environment"), false);
    }
    m_projectSwitcher->setEnabled(session);
    m_projectSwitcher->setName(projectName.isEmpty() ? tr("All Projects") : projectName, false);
    showLock();
}

void MainToolBar::fillEnvironments()
{
    QMenu *menu = m_environmentSwitcher->menu();
    menu->clear();
    for (const Environment &environment : m_environments()) {
        QAction *action
            = menu->addAction(tr("%1  %2", "stage, environment")
                                  .arg(wordOf(environment.stage), menuText(environment.name)));
        action->setCheckable(true);
        action->setChecked(m_session && m_session->environment().id == environment.id);
        connect(action, &QAction::triggered, this,
            [this, id = environment.id] { emit environmentChosen(id); });
    }
    menu->addSeparator();
    for (Command command : {Command::AddEnvironment, Command::OpenDemo})
        menu->addAction(m_actions[command]);
}

void MainToolBar::fillProjects()
{
    QMenu *menu = m_projectSwitcher->menu();
    menu->clear();
    if (!m_session)
        return;
    menu->addAction(
        icon(u"project"_s), tr("All Projects"), this, [this] { emit projectChosen({}, {}); });
    menu->addSeparator();
    for (const ProjectChoice &choice : m_projects(m_session->environment().id)) {
        QAction *action = menu->addAction(
            icon(choice.pinned ? u"star"_s : u"project"_s), menuText(choice.name));
        action->setCheckable(true);
        action->setChecked(choice.id == m_project);
        connect(action, &QAction::triggered, this,
            [this, choice] { emit projectChosen(choice.id, choice.name); });
    }
}

void MainToolBar::showLock()
{
    const bool open = m_session;
    const bool locked = open && m_session->gate().isLocked();
    m_lockMark->setVisible(locked);
    m_lockWord->setVisible(open);
    m_lockButton->setVisible(open);
    m_lockWord->setText(locked ? tr("Locked") : tr("Writing allowed"));
    m_lockWord->setTone(locked ? Tone::Text : Tone::Muted);
    m_lockButton->setText(locked ? tr("Unlock…") : tr("Lock"));
    m_lockButton->setToolTip(locked ? tr("Nothing but reading leaves this window for %1.")
                                          .arg(m_session->environment().name)
                                    : tr("Allow nothing but reading again."));
}

} // namespace cognigy
