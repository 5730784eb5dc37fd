// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/shell/actioncontext.h"
#include "gui/shell/keyactions.h"
#include "gui/shell/localeactions.h"
#include "gui/shell/place.h"
#include "gui/shell/projectactions.h"
#include "gui/shell/snapshotactions.h"
#include "gui/shell/superkeyactions.h"

#include <QObject>

namespace cognigy {

class PanelPage;

/// Brings the actions of panels to those who do them. Ids are those of the panels' descriptions.
class ActionRouter : public QObject {
    Q_OBJECT
public:
    explicit ActionRouter(const ActionContext &context, QObject *parent = nullptr);

    /// Runs a panel's action on the rows of these identities. An unknown id is logged.
    void run(PanelPage &page, const QString &actionId, const QStringList &identities);

    ProjectActions &projects() { return m_projects; }
    SnapshotActions &snapshots() { return m_snapshots; }
    KeyActions &keys() { return m_keys; }
    SuperKeyActions &superKeys() { return m_superKeys; }

signals:
    /// A panel's action leads to another page.
    void placeWanted(const cognigy::Place &place);

private:
    bool runOnProjects(PanelPage &page, const QString &id, const QStringList &identities);
    bool runOnSnapshots(PanelPage &page, const QString &id, const QStringList &identities);
    bool runOnLocales(PanelPage &page, const QString &id, const QStringList &identities);
    bool runOnKeys(PanelPage &page, const QString &id, const QStringList &identities);
    bool runOnEndpoints(PanelPage &page, const QString &id, const QStringList &identities);
    bool runOnFlows(PanelPage &page, const QString &id, const QStringList &identities);

    ProjectActions m_projects;
    SnapshotActions m_snapshots;
    LocaleActions m_locales;
    KeyActions m_keys;
    SuperKeyActions m_superKeys;
};

} // namespace cognigy
