// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/style/theme.h"
#include "gui/style/tokens.h"

#include <QTest>

using namespace cognigy;

namespace {

using Tones = QList<Tone>;

const Tones planes{Tone::Canvas, Tone::Surface, Tone::Raised};
const Tones rows{Tone::Surface, Tone::Hover, Tone::Select, Tone::SelectOff};
const Tones tints{Tone::QaTint, Tone::OkTint, Tone::RunTint, Tone::WaitTint, Tone::WarnTint,
    Tone::ErrorTint, Tone::StaleTint};

constexpr double text = 4.5; // WCAG 2.1 AA for words …
constexpr double mark = 3.0; // … and for shapes

/// An ink, what it may stand on, and how far it must stand out there.
struct Pair {
    const char *name;
    Tone ink;
    Tones grounds;
    double least;
};

QList<Pair> pairs()
{
    const Tones everywhere
        = planes + rows + tints + Tones{Tone::Control, Tone::Sunken, Tone::Press};
    return {
        {"text", Tone::Text, everywhere, text},
        {"muted", Tone::Muted, everywhere, text},
        {"faint", Tone::Faint, planes, text},
        {"accent", Tone::Accent, planes + rows + Tones{Tone::RunTint}, text},
        {"onAccent", Tone::OnAccent, {Tone::AccentFill}, text},
        {"focus", Tone::Focus, planes + rows, mark},
        {"lineStrong", Tone::LineStrong, planes, mark},
        {"dev", Tone::Dev, planes + rows, text},
        {"qa", Tone::Qa, planes + rows + Tones{Tone::QaTint}, text},
        {"prod", Tone::Prod, planes + rows + Tones{Tone::ErrorTint}, text},
        {"onProd", Tone::OnProd, {Tone::ProdFill}, text},
        {"prodFill as the stripe", Tone::ProdFill, {Tone::Canvas}, mark},
        {"ok", Tone::Ok, planes + rows + Tones{Tone::OkTint}, text},
        {"run", Tone::Run, planes + rows + Tones{Tone::RunTint}, text},
        {"wait", Tone::Wait, planes + rows + Tones{Tone::WaitTint}, text},
        {"warn", Tone::Warn, planes + rows + Tones{Tone::WarnTint}, text},
        {"warnMark", Tone::WarnMark, planes + Tones{Tone::Hover, Tone::WarnTint}, mark},
        {"error", Tone::Error, planes + rows + Tones{Tone::ErrorTint}, text},
        {"stale", Tone::Stale, planes + rows + Tones{Tone::StaleTint}, text},
    };
}

} // namespace

class TestTokens : public QObject {
    Q_OBJECT

private slots:
    void ratioIsThatOfTheStandard()
    {
        QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white) * 10), 210);
        QCOMPARE(qRound(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448);
        QCOMPARE(contrastRatio(Qt::red, Qt::blue), contrastRatio(Qt::blue, Qt::red));
    }

    void inksStandOut_data()
    {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << 0;
        QTest::newRow("dark") << 1;
        QTest::newRow("contrast") << 2;
    }

    void inksStandOut()
    {
        QFETCH(int, theme);
        const auto in = static_cast<Theme>(theme);
        for (const Pair &pair : pairs()) {
            double worst = 21;
            for (const Tone ground : pair.grounds)
                worst = std::min(
                    worst, double(contrastRatio(color(pair.ink, in), color(ground, in))));
            qInfo("%-20s %.1f", pair.name, worst);
            QVERIFY2(worst >= pair.least,
                qPrintable(QStringLiteral("%1 reaches only %2")
                               .arg(QLatin1StringView(pair.name))
                               .arg(worst, 0, 'f', 2)));
        }
    }

    void paletteIsMadeOfTokens()
    {
        for (const Theme theme : {Theme::Light, Theme::Dark, Theme::Contrast}) {
            const QPalette palette = paletteOf(theme);
            QCOMPARE(palette.color(QPalette::Window), color(Tone::Canvas, theme));
            QCOMPARE(palette.color(QPalette::Base), color(Tone::Surface, theme));
            QCOMPARE(palette.color(QPalette::Text), color(Tone::Text, theme));
            QVERIFY(contrastRatio(palette.color(QPalette::Link), palette.color(QPalette::Base))
                >= text);
        }
        QVERIFY(paletteOf(Theme::Light) != paletteOf(Theme::Dark));
    }

    void choiceDecidesTheTheme()
    {
        const DesktopWish silent;
        QCOMPARE(themeFor(ThemeChoice::System, silent, false), Theme::Light);
        QCOMPARE(themeFor(ThemeChoice::System, silent, true), Theme::Dark);
        QCOMPARE(themeFor(ThemeChoice::Light, silent, true), Theme::Light);
        QCOMPARE(themeFor(ThemeChoice::Contrast, silent, false), Theme::Contrast);
    }
};

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
