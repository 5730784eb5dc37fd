// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/style/tokens.h"

#include "gui/style/theme.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace cognigy {

namespace {

struct TokenRow {
    Tone tone;
    std::array<QRgb, 3> rgb; // light, dark, contrast
};

// clang-format off
constexpr std::array tokenTable {
    TokenRow {Tone::Canvas, {0xfff5f6f8, 0xff26292e, 0xff000000}},
    TokenRow {Tone::Surface, {0xffffffff, 0xff1d1f23, 0xff000000}},
    TokenRow {Tone::Raised, {0xffffffff, 0xff2e3137, 0xff0d0d0d}},
    TokenRow {Tone::Control, {0xffffffff, 0xff383c44, 0xff000000}},
    TokenRow {Tone::Sunken, {0xffeceef2, 0xff34383f, 0xff1f1f1f}},
    TokenRow {Tone::Hover, {0xfff1f3f6, 0xff282b31, 0xff242424}},
    TokenRow {Tone::Press, {0xffe4e7ec, 0xff3a3f47, 0xff333333}},
    TokenRow {Tone::Line, {0xffe2e5ea, 0xff363a41, 0xff8c8c8c}},
    TokenRow {Tone::ButtonLine, {0xffcfd4db, 0xff4a4f58, 0xffffffff}},
    TokenRow {Tone::LineStrong, {0xff868e9b, 0xff7b8492, 0xffffffff}},
    TokenRow {Tone::Text, {0xff1b1f26, 0xffe4e7ec, 0xffffffff}},
    TokenRow {Tone::Muted, {0xff565e6b, 0xffabb3c0, 0xffe0e0e0}},
    TokenRow {Tone::Faint, {0xff686f7c, 0xff98a1af, 0xffd0d0d0}},
    TokenRow {Tone::Disabled, {0xff9ba2ad, 0xff6a717d, 0xffa6a6a6}},
    TokenRow {Tone::Accent, {0xff2b5cd1, 0xff8caeff, 0xff8cb8ff}},
    TokenRow {Tone::AccentFill, {0xff2b5cd1, 0xff4070e0, 0xffffe14d}},
    TokenRow {Tone::OnAccent, {0xffffffff, 0xffffffff, 0xff000000}},
    TokenRow {Tone::Focus, {0xff2b5cd1, 0xff8caeff, 0xffffe14d}},
    TokenRow {Tone::Select, {0xffdde7fc, 0xff263a66, 0xff1f3f8f}},
    TokenRow {Tone::SelectOff, {0xffe7e9ee, 0xff343941, 0xff3d3d3d}},
    TokenRow {Tone::Dev, {0xff006c7b, 0xff7fdee6, 0xff7feaf2}},
    TokenRow {Tone::Qa, {0xff6b3fc4, 0xffb196ff, 0xffc9b2ff}},
    TokenRow {Tone::QaTint, {0xffeee8fb, 0xff352d52, 0xff000000}},
    TokenRow {Tone::Prod, {0xffc01f3a, 0xffff7c8b, 0xffff9aa5}},
    TokenRow {Tone::ProdFill, {0xffc01f3a, 0xffd43b55, 0xffff9aa5}},
    TokenRow {Tone::OnProd, {0xffffffff, 0xffffffff, 0xff000000}},
    TokenRow {Tone::Ok, {0xff1b7339, 0xff6ccb8a, 0xff7deb9f}},
    TokenRow {Tone::OkTint, {0xffe5f4ea, 0xff20382a, 0xff000000}},
    TokenRow {Tone::Run, {0xff2b5cd1, 0xff8caeff, 0xff8cb8ff}},
    TokenRow {Tone::RunTint, {0xffe8effd, 0xff232e4c, 0xff000000}},
    TokenRow {Tone::Wait, {0xff565e6b, 0xffabb3c0, 0xffe0e0e0}},
    TokenRow {Tone::WaitTint, {0xffeceef2, 0xff34383f, 0xff000000}},
    TokenRow {Tone::Warn, {0xff8f5600, 0xfff0b44c, 0xffffc94d}},
    TokenRow {Tone::WarnTint, {0xfffdf1da, 0xff3d321c, 0xff000000}},
    TokenRow {Tone::WarnMark, {0xffbf7200, 0xfff0b44c, 0xffffc94d}},
    TokenRow {Tone::Error, {0xffbf3011, 0xffff8e75, 0xffff9d85}},
    TokenRow {Tone::ErrorTint, {0xfffcebe7, 0xff3d2723, 0xff000000}},
    TokenRow {Tone::Stale, {0xff75591f, 0xffcdb27a, 0xffe8d3a2}},
    TokenRow {Tone::StaleTint, {0xfff5efe1, 0xff3a342a, 0xff000000}},
};
// clang-format on

constexpr bool tokensInOrder()
{
    for (std::size_t i = 0; i < tokenTable.size(); ++i) {
        if (tokenTable[i].tone != static_cast<Tone>(i))
            return false;
    }
    return tokenTable.size() == static_cast<std::size_t>(lastTone) + 1;
}
static_assert(tokensInOrder(), "one row for each role, in the order of the enum");

qreal luminance(const QColor &color)
{
    const auto linear = [](qreal part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

} // namespace

QColor color(Tone tone, Theme theme)
{
    return QColor(tokenTable[static_cast<std::size_t>(tone)].rgb[static_cast<std::size_t>(theme)]);
}

QColor color(Tone tone)
{
    return color(tone, currentTheme());
}

QColor color(Tone tone, qreal opacity)
{
    QColor result = color(tone);
    if (currentTheme() != Theme::Contrast)
        result.setAlphaF(static_cast<float>(opacity));
    return result;
}

qreal contrastRatio(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace cognigy
