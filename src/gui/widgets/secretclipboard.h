// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/secret.h"

#include <QObject>

#include <chrono>

class QMimeData;

namespace cognigy {

/// Puts a secret into the clipboard and takes it out again after half a minute, when it is
/// replaced, and when this object dies: but only while the clipboard still holds that secret.
class SecretClipboard final : public QObject {
    Q_OBJECT

public:
    explicit SecretClipboard(Clock &clock, QObject *parent = nullptr);
    ~SecretClipboard() override;

    static constexpr std::chrono::seconds lifetime{30};

    /// Marks the entry so that clipboard managers of KDE, Windows and macOS do not keep it.
    void copy(const Secret &secret);

    /// Clears now, if the entry is still ours.
    void clear();

    bool isHolding() const { return !m_held.isEmpty(); }

signals:
    /// Each second while a secret lies there; 0 when it has gone.
    void remainingChanged(std::chrono::seconds left);

private:
    void tick();

    Clock &m_clock;
    Secret m_held;
    std::chrono::milliseconds m_end{0};
    int m_generation = 0;
};

} // namespace cognigy
