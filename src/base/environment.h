// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QString>
#include <QUrl>
#include <QUuid>

namespace cognigy {

/// What an environment is for. Shown as colour and word everywhere; PROD opens locked.
enum class Stage { Dev, Qa, Prod };

/// DEV, QA or PROD: the word that people read; the same in every language.
QString wordOf(Stage stage);

/// How to reach a host.
struct ProxySettings {
    enum class Mode { System, None, Manual };
    Mode mode = Mode::System;
    QString host;
    quint16 port = 0;
    QString user; ///< the password lies in the keychain
    friend bool operator==(const ProxySettings &, const ProxySettings &) = default;
};

/// One installation seen with one key. Holds no secret: the key lies in the keychain under `id`.
struct Environment {
    QUuid id;
    QString name;
    QUrl baseUrl; ///< scheme, host and port; no trailing slash, no `/new`
    Stage stage = Stage::Dev;
    QString caFile; ///< PEM file of an own certificate authority; empty: the system's alone
    ProxySettings proxy;
    bool demo = false; ///< served by a sandbox that this program starts as a child

    friend bool operator==(const Environment &, const Environment &) = default;
};

/// Makes a base URL of what a person pasted: trims blanks, adds https where no scheme was given,
/// drops `/openapi`, `/new`, `/v2.0…`, query, fragment and trailing slashes.
/// Error Invalid with a reason where no usable http(s) address is left or where it holds a password.
Result<QUrl> baseUrlFromPasted(const QString &pasted);

/// True where both have scheme, host and port in common (default ports filled in).
bool sameOrigin(const QUrl &a, const QUrl &b);

} // namespace cognigy
