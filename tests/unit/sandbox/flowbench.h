// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api.h"

#include <memory>

namespace cognigy::test {

/// A sandbox with one Project and short words for what tests of Flows do over and over.
class FlowBench {
public:
    FlowBench();

    bool isReady() const { return api.isRunning() && !project.isEmpty(); }
    /// A new Flow; returns its `_id`.
    QString makeFlow(const QString &name);
    /// A new locale that falls back to the primary one; returns its `_id`.
    QString makeLocale(const QString &name, const QString &language);
    /// `_id` of the primary locale.
    QString primaryLocale() const { return m_primary; }

    QString chartPath(const QString &flow) const;
    QString nodePath(const QString &flow, const QString &node) const;
    QJsonObject chart(const QString &flow);
    /// The row of a node in `relations`.
    QJsonObject relation(const QString &flow, const QString &node);
    /// Labels along the chain from a node on, joined by spaces.
    QString chain(const QString &flow, const QString &from);
    /// `_id` of the first node of a type.
    QString nodeOfType(const QString &flow, const QString &type);
    /// `_id` of a node's child of a type.
    QString childOfType(const QString &flow, const QString &node, const QString &type);
    Reply add(const QString &flow, const QJsonObject &node);
    /// Adds a Say node after another one; returns its `_id`.
    QString addSay(const QString &flow, const QString &after, const QString &text);
    Reply move(const QString &flow, const QString &node, const QString &mode, const QString &target,
        int position = 0);

    /// An intent with sentences in the primary locale; returns its `_id`.
    QString makeIntent(const QString &flow, const QString &name, const QStringList &sentences);
    /// An Endpoint on a Flow; returns its URL token.
    QString makeEndpoint(const QString &flow, const QString &name);
    /// Sends a text to an Endpoint.
    Reply say(const QString &token, const QString &session, const QString &text);

    Api api;
    QString project;

private:
    QString m_primary;
};

} // namespace cognigy::test
