// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/style/theme.h"
#include "support/clipping.h"

#include <QCoreApplication>
#include <QDir>
#include <QTest>

namespace cognigy::test {

/// Looks at a window in every theme: nothing is cut, every control has a name. Where CONSOLE_SHOTS
/// names a folder, a picture of each is left there as `NAME-THEME.png`.
inline void lookInEveryTheme(QWidget &window, Appearance &appearance, const QString &name)
{
    const QString folder = qEnvironmentVariable("CONSOLE_SHOTS");
    for (const auto &[choice, theme] : {std::pair{ThemeChoice::Light, QStringLiteral("light")},
             std::pair{ThemeChoice::Dark, QStringLiteral("dark")},
             std::pair{ThemeChoice::Contrast, QStringLiteral("contrast")}}) {
        appearance.setChoice(choice);
        QCoreApplication::processEvents();
        if (!folder.isEmpty()) {
            QVERIFY(QDir().mkpath(folder));
            QVERIFY(window.grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, name, theme)));
        }
        // A text that has just changed may wait for its layout still; what is cut stays cut.
        QTRY_VERIFY2_WITH_TIMEOUT(clippedTexts(&window).isEmpty(),
            qPrintable(clippedTexts(&window).join(QStringLiteral(" | "))), 30'000);
        const QStringList nameless = namelessControls(&window);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QStringLiteral(" | "))));
    }
}

} // namespace cognigy::test
