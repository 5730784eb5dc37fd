// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/style/theme.h"

#include "gui/style/consolestyle.h"
#include "gui/style/fonts.h"
#include "gui/style/resources.h"

#include <QApplication>
#include <QStyle>
#include <QToolTip>

namespace cognigy {

namespace {

// Kept as properties of the application: painting code everywhere asks, nobody owns a global.
constexpr auto themeProperty = "consoleTheme";
constexpr auto calmProperty = "consoleCalm";

void setAll(QPalette &palette, QPalette::ColorRole role, Tone tone, Theme theme)
{
    palette.setColor(role, color(tone, theme));
}

} // namespace

Theme currentTheme()
{
    return qApp ? static_cast<Theme>(qApp->property(themeProperty).toInt()) : Theme::Light;
}

bool isCalm()
{
    return qApp->property(calmProperty).toBool()
        || QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
}

QPalette paletteOf(Theme theme)
{
    QPalette palette;
    setAll(palette, QPalette::Window, Tone::Canvas, theme);
    setAll(palette, QPalette::WindowText, Tone::Text, theme);
    setAll(palette, QPalette::Base, Tone::Surface, theme);
    setAll(palette, QPalette::AlternateBase, Tone::Surface, theme);
    setAll(palette, QPalette::Text, Tone::Text, theme);
    setAll(palette, QPalette::PlaceholderText, Tone::Faint, theme);
    setAll(palette, QPalette::Button, Tone::Control, theme);
    setAll(palette, QPalette::ButtonText, Tone::Text, theme);
    setAll(palette, QPalette::BrightText, Tone::OnAccent, theme);
    setAll(palette, QPalette::ToolTipBase, Tone::Raised, theme);
    setAll(palette, QPalette::ToolTipText, Tone::Text, theme);
    setAll(palette, QPalette::Highlight, Tone::Select, theme);
    setAll(palette, QPalette::HighlightedText, Tone::Text, theme);
    setAll(palette, QPalette::Link, Tone::Accent, theme);
    setAll(palette, QPalette::LinkVisited, Tone::Accent, theme);
    setAll(palette, QPalette::Light, Tone::Raised, theme);
    setAll(palette, QPalette::Midlight, Tone::Hover, theme);
    setAll(palette, QPalette::Mid, Tone::Line, theme);
    setAll(palette, QPalette::Dark, Tone::LineStrong, theme);
    palette.setColor(QPalette::Shadow, theme == Theme::Contrast ? Qt::white : Qt::black);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, color(Tone::SelectOff, theme));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
             QPalette::HighlightedText, QPalette::PlaceholderText, QPalette::Link})
        palette.setColor(QPalette::Disabled, role, color(Tone::Disabled, theme));
    palette.setColor(QPalette::Disabled, QPalette::Base, color(Tone::Canvas, theme));
    return palette;
}

Theme themeFor(ThemeChoice choice, const DesktopWish &wish, bool darkPalette)
{
    switch (choice) {
    case ThemeChoice::Light:
        return Theme::Light;
    case ThemeChoice::Dark:
        return Theme::Dark;
    case ThemeChoice::Contrast:
        return Theme::Contrast;
    case ThemeChoice::System:
        break;
    }
    if (wish.moreContrast())
        return Theme::Contrast;
    switch (wish.scheme()) {
    case DesktopWish::Scheme::Dark:
        return Theme::Dark;
    case DesktopWish::Scheme::Light:
        return Theme::Light;
    case DesktopWish::Scheme::None:
        break;
    }
    return darkPalette ? Theme::Dark : Theme::Light;
}

Appearance::Appearance(ThemeChoice choice, QObject *parent)
    : QObject(parent)
    , m_choice(choice)
{
    initResources();
    const QPalette found = QApplication::palette();
    m_darkPalette
        = found.color(QPalette::Window).lightness() < found.color(QPalette::WindowText).lightness();
    QApplication::setStyle(new ConsoleStyle);
    setApplicationFonts();
    connect(&m_wish, &DesktopWish::changed, this, &Appearance::apply);
    apply();
    m_wish.ask();
}

void Appearance::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

bool Appearance::calm() const
{
    return isCalm();
}

void Appearance::setCalm(bool calm)
{
    qApp->setProperty(calmProperty, calm);
}

void Appearance::apply()
{
    m_theme = themeFor(m_choice, m_wish, m_darkPalette);
    if (QApplication::palette() == paletteOf(m_theme))
        return;
    qApp->setProperty(themeProperty, static_cast<int>(m_theme));
    QApplication::setPalette(paletteOf(m_theme));
    QToolTip::setPalette(paletteOf(m_theme)); // it keeps one of its own
    emit changed(m_theme);
}

} // namespace cognigy
