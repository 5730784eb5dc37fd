// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/style/fonts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cognigy {

namespace {

constexpr int smallestSize = 13;

QFont sizedFont(qreal factor, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPixelSize(std::max(1, qRound(QFontInfo(font).pixelSize() * factor)));
    font.setWeight(weight);
    return font;
}

QFont monoFont()
{
    QFont font = sizedFont(0.92, QFont::Normal);
    font.setFamilies({u"JetBrains Mono"_s,
        QFontDatabase::systemFont(QFontDatabase::FixedFont).family(), u"monospace"_s});
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    return font;
}

} // namespace

QFont fontOf(Type type)
{
    switch (type) {
    case Type::Body:
        return sizedFont(1, QFont::Normal);
    case Type::Strong:
        return sizedFont(1, QFont::Medium);
    case Type::Heavy:
        return sizedFont(1, QFont::DemiBold);
    case Type::Title:
        return sizedFont(1.23, QFont::DemiBold);
    case Type::BigTitle:
        return sizedFont(1.385, QFont::DemiBold);
    case Type::CardTitle:
        return sizedFont(1.077, QFont::DemiBold);
    case Type::Palette:
        return sizedFont(1.154, QFont::Normal);
    case Type::Small:
        return sizedFont(0.92, QFont::Normal);
    case Type::Label:
        return sizedFont(0.92, QFont::Medium);
    case Type::Section:
        return sizedFont(0.92, QFont::DemiBold);
    case Type::KeyCap:
        return sizedFont(0.846, QFont::Medium);
    case Type::Mono:
        return monoFont();
    }
    return QApplication::font();
}

QFont tagFont(int height)
{
    QFont font = QApplication::font();
    font.setPixelSize(std::max(1, height * 6 / 10));
    font.setWeight(QFont::Bold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.4);
    return font;
}

void setApplicationFonts(bool systemFont)
{
    const QFont found = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    QFont font = found;
    if (!systemFont && QFontDatabase::hasFamily(u"Inter"_s))
        font.setFamilies({u"Inter"_s, found.family()});
    // Desktops that ask for large letters get them; ours is the smallest that was designed for.
    font.setPixelSize(std::max(smallestSize, QFontInfo(found).pixelSize()));
    font.setWeight(QFont::Normal);
    QApplication::setFont(font);
    for (const char *name : {"QTabBar", "QPushButton"})
        QApplication::setFont(fontOf(Type::Strong), name);
    QApplication::setFont(fontOf(Type::Label), "QHeaderView");
    QApplication::setFont(fontOf(Type::Small), "QStatusBar");
    QApplication::setFont(fontOf(Type::Small), "QTipLabel");
    QApplication::setFont(fontOf(Type::Section), "QDockWidgetTitle");
}

int heightFor(int atNormalSize, const QFont &font)
{
    constexpr int designedFor = 16; // line height of the body font at its normal size
    return atNormalSize + std::max(0, QFontMetrics(font).height() - designedFor);
}

} // namespace cognigy
