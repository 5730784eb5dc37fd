// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/style/marks.h"

#include "gui/style/markshapes.h"

#include <QCoreApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>

#include <array>

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

namespace {

/// Everything that a state looks like beside its shape.
struct StateLook {
    RowState state;
    const char *word;
    Tone ink;
    Tone mark;
    Tone tint;
};

// clang-format off
constexpr std::array stateLooks {
    StateLook {RowState::None, "", Tone::Text, Tone::Text, Tone::Surface},
    StateLook {RowState::Ready, QT_TRANSLATE_NOOP("RowState", "Ready"),
        Tone::Ok, Tone::Ok, Tone::OkTint},
    StateLook {RowState::Running, QT_TRANSLATE_NOOP("RowState", "Running"),
        Tone::Run, Tone::Run, Tone::RunTint},
    StateLook {RowState::Waiting, QT_TRANSLATE_NOOP("RowState", "Waiting"),
        Tone::Wait, Tone::Wait, Tone::WaitTint},
    StateLook {RowState::Warning, QT_TRANSLATE_NOOP("RowState", "Warning"),
        Tone::Warn, Tone::WarnMark, Tone::WarnTint},
    StateLook {RowState::Failed, QT_TRANSLATE_NOOP("RowState", "Failed"),
        Tone::Error, Tone::Error, Tone::ErrorTint},
    StateLook {RowState::Locked, QT_TRANSLATE_NOOP("RowState", "Locked"),
        Tone::Wait, Tone::Wait, Tone::WaitTint},
    StateLook {RowState::Stale, QT_TRANSLATE_NOOP("RowState", "Stale"),
        Tone::Stale, Tone::Stale, Tone::StaleTint},
    StateLook {RowState::Information, QT_TRANSLATE_NOOP("RowState", "Information"),
        Tone::Run, Tone::Run, Tone::RunTint},
};
// clang-format on

constexpr bool statesInOrder()
{
    for (std::size_t i = 0; i < stateLooks.size(); ++i) {
        if (stateLooks[i].state != static_cast<RowState>(i))
            return false;
    }
    return stateLooks.size() == static_cast<std::size_t>(RowState::Information) + 1;
}
static_assert(statesInOrder(), "one row for each state, in the order of the enum");

const StateLook &lookOf(RowState state)
{
    return stateLooks[static_cast<std::size_t>(state)];
}

} // namespace

QString wordOf(RowState state)
{
    return state == RowState::None
        ? QString()
        : QCoreApplication::translate("RowState", lookOf(state).word);
}

Tone inkOf(RowState state)
{
    return lookOf(state).ink;
}

Tone markTone(RowState state)
{
    return lookOf(state).mark;
}

Tone tintOf(RowState state)
{
    return lookOf(state).tint;
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
