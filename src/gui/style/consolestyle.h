// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

namespace cognigy {

/// The one style of this program: Fusion with its own painting of everything that people see.
///
/// Colours come from the tokens alone. Dynamic properties choose a variant:
/// - QPushButton `primary` (the one filled button of a window), `danger` (crimson, PROD only)
/// - QToolButton `boxed` (looks like a plain button), `segment` (part of the status bar)
/// - QLineEdit, QComboBox, QSpinBox `invalid` (edge in the colour of failure)
/// - QStatusBar `super`: a warning line over the full width while a timed power acts
/// - any QWidget `plane`: "canvas", "surface" or "raised" fills it with that ground; a QFrame with
///   `plane` "run", "warn", "ok", "error", "stale" or "wait" is an inset box on that tint.
class ConsoleStyle final : public QProxyStyle {
    Q_OBJECT

public:
    ConsoleStyle();

    void polish(QWidget *widget) override;
    void polish(QPalette &palette) override;
    using QProxyStyle::polish;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
        QPainter *painter, const QWidget *widget = nullptr) const override;

    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
        const QWidget *widget = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
        const QWidget *widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
        SubControl subControl, const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
        const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr,
        const QWidget *widget = nullptr, QStyleHintReturn *data = nullptr) const override;
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option = nullptr,
        const QWidget *widget = nullptr) const override;
};

} // namespace cognigy
