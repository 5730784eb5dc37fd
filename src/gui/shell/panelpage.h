// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/panel/resourcepanel.h"
#include "gui/shell/place.h"

#include <QPointer>
#include <QWidget>

namespace cognigy {

class Session;
class SessionBanners;
class SessionModels;

/// One tab: what is said about the environment, over the panel of a resource.
class PanelPage : public QWidget {
    Q_OBJECT
public:
    /// Takes the panel. The session outlives the page.
    PanelPage(
        SessionModels &models, const Place &place, ResourcePanel *panel, QWidget *parent = nullptr);

    Session &session() const { return m_session; }
    SessionModels &models() const { return m_models; }
    const Place &place() const { return m_place; }
    ResourcePanel &panel() const { return *m_panel; }
    SessionBanners &banners() const { return *m_banners; }

    /// The current row (column 0) in the model of the rows; invalid where there is none.
    QModelIndex currentRow() const;
    /// Reads anew; asks who the key is where that is not known yet.
    void refresh();

signals:
    void currentRowChanged();
    /// Which actions can run was asked anew.
    void actionsChanged();

private:
    void updateActions();
    QString whyOff(const PanelAction &action) const;

    SessionModels &m_models;
    Session &m_session;
    Place m_place;
    ResourcePanel *m_panel;
    SessionBanners *m_banners;
};

} // namespace cognigy
