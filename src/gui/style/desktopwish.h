// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QDBusMessage;
class QVariant;

namespace cognigy {

/// What the desktop wants its programs to look like, as the XDG settings portal tells it.
///
/// Everything is asynchronous and may never be answered: outside a Linux desktop nothing is known,
/// and callers fall back to the palette that Qt started with.
class DesktopWish final : public QObject {
    Q_OBJECT

public:
    enum class Scheme { None, Dark, Light };

    explicit DesktopWish(QObject *parent = nullptr);

    Scheme scheme() const { return m_scheme; }
    bool moreContrast() const { return m_moreContrast; }

    /// Asks the portal once and listens from then on. Does nothing where there is no session bus.
    void ask();

signals:
    void changed();

private slots:
    void onSettingChanged(const QDBusMessage &message);

private:
    void read(const QString &key);
    void take(const QString &key, const QVariant &value);

    Scheme m_scheme = Scheme::None;
    bool m_moreContrast = false;
};

} // namespace cognigy
