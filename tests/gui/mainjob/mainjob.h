// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "credentials/keychainstore.h"
#include "gui/consoleparts.h"
#include "gui/windowdriver.h"
#include "support/manualclock.h"
#include "support/sandboxadmin.h"
#include "support/sandboxprocess.h"

#include <QTimer>

namespace cognigy::test {

/// The whole main job by mouse and keyboard in one real window, against a real sandbox and a real
/// keyring: each test function goes on where the one before ended, and looks at what a person sees.
class TestMainJobInWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    // environment and projects: environment.cpp
    void addsTheEnvironmentByTheWizard();
    void createsTwoProjects();
    // snapshots.cpp
    void takesASnapshotWhoseProgressOutlivesItsDialog();
    void downloadsIt();
    void uploadsItIntoTheOtherProject();
    void restoresTheOtherProjectFromIt();
    // keys.cpp
    void createsALocale();
    void keepsANewKeyInTheKeychain();
    void rotatesTheKeyInUse();
    void mintsASuperKeyAndSeesEveryProject();
    void superKeyEndsByItself();
    void everyChangeStandsInTheJournal();

private:
    /// Time runs as usual, but only while this is on; and it can leap.
    void letTimeRun(bool run);
    bool openProject(const QString &name);
    /// Waits until no operation runs and the pages are read again; false where the newest failed.
    bool operationEnds();
    Result<Secret> keptSecret(const QString &name);

    ManualClock m_clock{QDateTime::currentDateTimeUtc()};
    QTimer m_time;
    KeychainStore m_keychain{m_clock, nullptr, QStringLiteral("cognigy-console-test")};
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<SandboxAdmin> m_admin;
    std::unique_ptr<ConsoleParts> m_parts;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<WindowDriver> m_person;
    bool m_broken = false;
    QString m_file;
    QString m_toast; ///< what was said when the newest operation ended
    QStringList m_ownProjects;
};

} // namespace cognigy::test
