// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/panelpage.h"

#include "gui/shell/sessionbanners.h"
#include "gui/shell/sessionmodels.h"

#include <QAbstractItemView>
#include <QVBoxLayout>

namespace cognigy {

PanelPage::PanelPage(
    SessionModels &models, const Place &place, ResourcePanel *panel, QWidget *parent)
    : QWidget(parent)
    , m_models(models)
    , m_session(models.session())
    , m_place(place)
    , m_panel(panel)
    , m_banners(new SessionBanners(m_session, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banners);
    column->addWidget(panel, 1);
    setFocusProxy(panel->view());

    const Environment &environment = m_session.environment();
    panel->setErrorContext({.environment = environment.name,
        .host = environment.baseUrl.host(),
        .roles = m_session.roles(place.project)});
    panel->setReadRole(m_session.missingRole(panel->description().readOperation, place.project));
    panel->setWhyOff([this](const PanelAction &action) { return whyOff(action); });
    panel->updateActions();

    connect(panel, &ResourcePanel::currentIdentityChanged, this, &PanelPage::currentRowChanged);
    connect(&m_session.gate(), &WriteGate::changed, this, &PanelPage::updateActions);
    connect(&m_session, &Session::superKeyChanged, this, &PanelPage::updateActions);
    connect(&m_session, &Session::stateChanged, this, [this](Session::State state) {
        updateActions();
        if (state == Session::State::Ready)
            m_panel->refresh();
    });
    // Somebody who works by keyboard stands on a row from the start.
    connect(&panel->rows(), &ResourceModelBase::loadStateChanged, this, [this] {
        ResourceModelBase &rows = m_panel->rows();
        if (rows.rowCount() > 0 && m_panel->currentIdentity().isEmpty())
            m_panel->setCurrentIdentity(rows.identityOf(rows.index(0, 0)));
    });
    if (m_session.state() == Session::State::Ready)
        panel->refresh();
}

void PanelPage::updateActions()
{
    m_panel->updateActions();
    emit actionsChanged();
}

QModelIndex PanelPage::currentRow() const
{
    return m_panel->rows().indexOfIdentity(m_panel->currentIdentity());
}

void PanelPage::refresh()
{
    if (m_session.state() == Session::State::Ready)
        m_panel->refresh();
    else
        m_session.open();
}

QString PanelPage::whyOff(const PanelAction &action) const
{
    if (action.writes && m_session.gate().isLocked()) {
        return tr("%1 is locked against changes. Unlock it first (Ctrl+L).")
            .arg(m_session.environment().name);
    }
    const QString role = m_session.missingRole(action.operation, m_place.project);
    return role.isEmpty() ? QString() : tr("This needs the role %1.").arg(role);
}

} // namespace cognigy
