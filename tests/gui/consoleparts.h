// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "credentials/credentialstore.h"
#include "credentials/environmentstore.h"
#include "gui/shell/mainwindow.h"
#include "gui/shell/services.h"
#include "gui/style/theme.h"
#include "net/httplog.h"
#include "operations/demoserver.h"
#include "operations/journal.h"
#include "operations/operationlist.h"

#include <QPixmap>
#include <QSettings>
#include <QTemporaryDir>

namespace cognigy::test {

/// The whole console as `src/console` composes it, in a folder of its own.
struct ConsoleParts {
    /// Where none are given: the real time, and secrets that live in memory alone.
    explicit ConsoleParts(Clock *otherClock = nullptr, CredentialStore *keychain = nullptr)
        : clock(otherClock ? *otherClock : systemClock)
        , settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat)
        , journal(folder.filePath(QStringLiteral("journal.sqlite")), clock)
        , environments(folder.filePath(QStringLiteral("environments.json")))
        , secrets(keychain ? *keychain : memory)
        , operations(journal, clock)
        , demo(clock, QStringLiteral(PROGRAMS_DIR "/cognigy-sandbox"))
        , services{clock, httpLog, journal, environments, secrets, operations, appearance, demo,
              settings}
    {
    }

    QTemporaryDir folder;
    SystemClock systemClock;
    Clock &clock;
    QSettings settings;
    HttpLog httpLog;
    Journal journal;
    EnvironmentStore environments;
    SessionStore memory;
    SecretKeeper secrets;
    OperationList operations;
    DemoServer demo;
    Appearance appearance{ThemeChoice::Light};
    Services services;
};

/// Keeps a picture for people to look at where CONSOLE_GALLERY names a folder.
inline void keepPicture(QWidget &window, const QString &name)
{
    const QString gallery = qEnvironmentVariable("CONSOLE_GALLERY");
    if (!gallery.isEmpty())
        window.grab().save(QStringLiteral("%1/%2.png").arg(gallery, name));
}

} // namespace cognigy::test
