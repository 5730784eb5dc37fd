// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/style/marks.h"

#include "gui/style/markshapes.h"

#include <QCoreApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace cognigy {

namespace {

class MarkIconEngine final : public QIconEngine {
public:
    explicit MarkIconEngine(RowState state)
        : m_state(state)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        paintMark(painter, rect, m_state);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode, QIcon::State, qreal scale) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paintMark(&painter, QRectF(QPointF(), QSizeF(size)), m_state);
        painter.end();
        result.setDevicePixelRatio(scale);
        return result;
    }
    QString key() const override { return u"console-mark"_s; }
    bool isNull() override { return m_state == RowState::None; }
    QIconEngine *clone() const override { return new MarkIconEngine(m_state); }

private:
    RowState m_state;
};

} // namespace

void paintMark(QPainter *painter, const QRectF &rect, RowState state, qreal turn)
{
    if (state == RowState::None)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal side = std::min(rect.width(), rect.height());
    painter->translate(rect.center());
    painter->scale(side / markSize, side / markSize);
    drawMarkShape(*painter, state, color(markTone(state)), color(Tone::Surface), turn);
    painter->restore();
}

QIcon markIcon(RowState state)
{
    return QIcon(new MarkIconEngine(state));
}

QString wordOf(RowState state)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("RowState", text); };
    switch (state) {
    case RowState::None:
        return {};
    case RowState::Ready:
        return tr(QT_TRANSLATE_NOOP("RowState", "Ready"));
    case RowState::Running:
        return tr(QT_TRANSLATE_NOOP("RowState", "Running"));
    case RowState::Waiting:
        return tr(QT_TRANSLATE_NOOP("RowState", "Waiting"));
    case RowState::Warning:
        return tr(QT_TRANSLATE_NOOP("RowState", "Warning"));
    case RowState::Failed:
        return tr(QT_TRANSLATE_NOOP("RowState", "Failed"));
    case RowState::Locked:
        return tr(QT_TRANSLATE_NOOP("RowState", "Locked"));
    case RowState::Stale:
        return tr(QT_TRANSLATE_NOOP("RowState", "Stale"));
    case RowState::Information:
        return tr(QT_TRANSLATE_NOOP("RowState", "Information"));
    }
    return {};
}

Tone inkOf(RowState state)
{
    switch (state) {
    case RowState::Ready:
        return Tone::Ok;
    case RowState::Running:
    case RowState::Information:
        return Tone::Run;
    case RowState::Waiting:
    case RowState::Locked:
        return Tone::Wait;
    case RowState::Warning:
        return Tone::Warn;
    case RowState::Failed:
        return Tone::Error;
    case RowState::Stale:
        return Tone::Stale;
    case RowState::None:
        break;
    }
    return Tone::Text;
}

Tone markTone(RowState state)
{
    return state == RowState::Warning ? Tone::WarnMark : inkOf(state);
}

Tone tintOf(RowState state)
{
    switch (state) {
    case RowState::Ready:
        return Tone::OkTint;
    case RowState::Running:
    case RowState::Information:
        return Tone::RunTint;
    case RowState::Waiting:
    case RowState::Locked:
        return Tone::WaitTint;
    case RowState::Warning:
        return Tone::WarnTint;
    case RowState::Failed:
        return Tone::ErrorTint;
    case RowState::Stale:
        return Tone::StaleTint;
    case RowState::None:
        break;
    }
    return Tone::Surface;
}

Tone toneOf(TextTone tone)
{
    switch (tone) {
    case TextTone::Normal:
        break;
    case TextTone::Muted:
        return Tone::Muted;
    case TextTone::Accent:
        return Tone::Accent;
    case TextTone::Ok:
        return Tone::Ok;
    case TextTone::Run:
        return Tone::Run;
    case TextTone::Warn:
        return Tone::Warn;
    case TextTone::Error:
        return Tone::Error;
    case TextTone::Stale:
        return Tone::Stale;
    case TextTone::Prod:
        return Tone::Prod;
    }
    return Tone::Text;
}

} // namespace cognigy
