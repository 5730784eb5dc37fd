// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/style/desktopwish.h"
#include "gui/style/tokens.h"

#include <QObject>
#include <QPalette>

namespace cognigy {

/// What the user chose in the settings.
enum class ThemeChoice { System, Light, Dark, Contrast };

/// The theme that the application shows. Light before an `Appearance` was made.
Theme currentTheme();

/// Qt's own palette of a theme, made of tokens alone.
QPalette paletteOf(Theme theme);

/// The theme that a choice means, given what the desktop wishes and whether its palette was dark.
Theme themeFor(ThemeChoice choice, const DesktopWish &wish, bool darkPalette);

/// Owns how the application looks: sets style, fonts and palette, and follows choice and desktop.
///
/// Make exactly one after the QApplication and before the first window; pass it on by reference to
/// those who let people choose. Widgets need it not: they repaint on QEvent::PaletteChange.
class Appearance final : public QObject {
    Q_OBJECT

public:
    explicit Appearance(ThemeChoice choice = ThemeChoice::System, QObject *parent = nullptr);

    ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);

    Theme theme() const { return m_theme; }

    /// True where nothing should move by itself: no spinner, no fade. Progress still grows.
    bool calm() const;
    void setCalm(bool calm);

signals:
    /// After the palette was set; models with baked colours read them again.
    void changed(cognigy::Theme theme);

private:
    void apply();

    ThemeChoice m_choice;
    DesktopWish m_wish;
    bool m_darkPalette = false; ///< as Qt found it, before ours was set
    Theme m_theme = Theme::Light;
};

/// True where nothing should move by itself, by the setting or by the desktop's.
bool isCalm();

} // namespace cognigy
