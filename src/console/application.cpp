// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "console/application.h"

#include "api/rights.h"
#include "base/clock.h"
#include "base/log.h"
#include "base/paths.h"
#include "console/readiness.h"
#include "console/screenshot.h"
#include "credentials/credentialstore.h"
#include "credentials/environmentstore.h"
#include "credentials/keychainstore.h"
#include "gui/shell/mainwindow.h"
#include "gui/shell/services.h"
#include "gui/style/icons.h"
#include "gui/style/resources.h"
#include "gui/style/theme.h"
#include "net/httplog.h"
#include "operations/demoserver.h"
#include "operations/journal.h"
#include "operations/operationlist.h"

#include <QApplication>
#include <QSettings>
#include <QThreadPool>

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

ThemeChoice themeChoice(const QString &name)
{
    if (name == "light"_L1)
        return ThemeChoice::Light;
    if (name == "dark"_L1)
        return ThemeChoice::Dark;
    if (name == "contrast"_L1)
        return ThemeChoice::Contrast;
    return ThemeChoice::System;
}

} // namespace

// In the order of who needs whom: what stands first dies last.
struct Application::Parts {
    explicit Parts(ThemeChoice theme)
        : settings(configFolder() + u"/window.ini"_s, QSettings::IniFormat)
        , journal(dataFolder() + u"/journal.sqlite"_s, clock)
        , environments(EnvironmentStore::defaultFile())
        , keychain(clock)
        , secrets(keychain)
        , operations(journal, clock)
        , demo(clock)
        , appearance(theme)
        , services{clock, httpLog, journal, environments, secrets, operations, appearance, demo,
              settings}
        , window(services)
    {
    }

    SystemClock clock;
    QSettings settings;
    HttpLog httpLog;
    Journal journal;
    EnvironmentStore environments;
    KeychainStore keychain;
    SecretKeeper secrets;
    OperationList operations;
    DemoServer demo;
    Appearance appearance;
    Services services;
    MainWindow window;
};

Application::Application(Arguments arguments, QObject *parent)
    : QObject(parent)
    , m_arguments(std::move(arguments))
{
    // The tables of operations and roles are large, and wanted with the first list: they are read
    // while the window is built.
    QThreadPool::globalInstance()->start([] { (void)Rights::builtIn(); });
    initResources();
    QApplication::setWindowIcon(applicationIcon());
    const QSettings settings(configFolder() + u"/window.ini"_s, QSettings::IniFormat);
    const QString theme
        = m_arguments.theme.isEmpty() ? settings.value("theme"_L1).toString() : m_arguments.theme;
    m_parts = std::make_unique<Parts>(themeChoice(theme));
}

Application::~Application() = default;

void Application::start()
{
    MainWindow &window = m_parts->window;
    const Done loaded = m_parts->environments.load();
    if (!m_arguments.screenshot.isEmpty()) {
        window.resize(m_arguments.size);
        window.show();
        window.openDemo(m_arguments.page);
        auto *screenshot = new Screenshot(window, m_parts->clock, m_arguments.screenshot, this);
        connect(screenshot, &Screenshot::done, qApp, &QCoreApplication::exit);
        return;
    }
    window.restoreLayout();
    window.show();
    if (!loaded)
        window.tellTrouble(loaded.error(), tr("read the list of environments"));
    if (const Done usable = m_parts->journal.usable(); !usable)
        window.tellTrouble(usable.error(), tr("open the journal"));
    if (m_arguments.demo)
        window.openDemo(m_arguments.page);
    else
        window.begin();
    if (m_arguments.quitWhenReady) {
        auto *readiness = new Readiness(window, m_parts->clock, this);
        connect(readiness, &Readiness::done, qApp, &QCoreApplication::exit);
    }
}

} // namespace cognigy
