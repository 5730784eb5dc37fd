// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/roles.h"

#include <QToolButton>

#include <chrono>

namespace cognigy {

/// One fact in the status bar; a click shows more. Only network and tasks carry a mark.
class StatusSegment final : public QToolButton {
    Q_OBJECT

public:
    explicit StatusSegment(QWidget *parent = nullptr);

    void setContent(const QString &text, RowState state = RowState::None);

    /// Digits take equal widths, so that a counter does not push its neighbours.
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RowState m_state = RowState::None;
};

/// The timed power in the status bar: key, "Super", the time that is left, a bar that shrinks.
/// Hidden while there is none. Whoever owns the key's state tells it the time; it counts nothing
/// itself.
class SuperCountdownSegment final : public QAbstractButton {
    Q_OBJECT

public:
    explicit SuperCountdownSegment(QWidget *parent = nullptr);

    /// `left` of `total`; 0 or less hides it. At two minutes screen readers are told once.
    void setLeft(std::chrono::seconds left, std::chrono::seconds total);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// Two minutes are left: said once for each key.
    void nearEnd(const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::chrono::seconds m_left{0};
    std::chrono::seconds m_total{0};
    bool m_told = false;
};

/// "12:41", or "1:02:03" from an hour on.
QString clockFace(std::chrono::seconds time);

} // namespace cognigy
