// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/apikey.h"
#include "gui/shell/actioncontext.h"
#include "operations/operation.h"

#include <QObject>

#include <chrono>
#include <vector>

namespace cognigy {

class Session;

/// What people do with their own API keys; `known` are those that the list shows.
class KeyActions : public QObject {
    Q_OBJECT
public:
    explicit KeyActions(const ActionContext &context, QObject *parent = nullptr);

    /// Makes a key and shows it, the only time that it can be shown.
    void create(Session &session, std::vector<ApiKey> known);
    void revoke(Session &session, std::vector<ApiKey> which);
    /// Makes a new key, lets the environment use it from then on, revokes the old one.
    void rotate(Session &session, const ApiKey &old, std::vector<ApiKey> known);

    /// The key that an environment works with, where a rotation told it; else empty.
    ApiKeyId inUse(const QUuid &environment) const;

signals:
    /// From now on another key acts for the environment.
    void inUseChanged(const QUuid &environment, const cognigy::ApiKeyId &key);
    /// A new key lies in the clipboard for that long still; 0: it has gone.
    void clipboardHolds(std::chrono::seconds left);

private:
    void reveal(Session &session, Operation &made, const QString &name);
    QFuture<Done> keep(Session &session, Secret value, const ApiKeyId &id);

    const ActionContext &m_context;
};

} // namespace cognigy
