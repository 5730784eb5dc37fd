// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/snapshot.h"
#include "gui/shell/actioncontext.h"
#include "gui/shell/place.h"

#include <QObject>

#include <vector>

namespace cognigy {

class Session;

/// What people do with Snapshots of one Project; the place names it.
class SnapshotActions : public QObject {
    Q_OBJECT
public:
    explicit SnapshotActions(const ActionContext &context, QObject *parent = nullptr);

    void create(Session &session, const Place &place);
    /// `file`: one that was dropped on the window; empty: the dialog asks.
    void upload(Session &session, const Place &place, const QString &file = {});
    /// Asks where to, then prepares, waits and streams: one action.
    void download(Session &session, const Place &place, const Snapshot &snapshot);
    /// Asks for one folder; each goes into a file named by Project and Snapshot, a few at a time,
    /// and each has its own line and its own end.
    void download(Session &session, const Place &place, std::vector<Snapshot> several);
    void restore(Session &session, const Place &place, const Snapshot &snapshot);
    void remove(Session &session, const Place &place, std::vector<SnapshotId> which);

private:
    const ActionContext &m_context;
};

} // namespace cognigy
