// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/environment.h"
#include "base/result.h"
#include "net/request.h"

#include <QObject>

namespace cognigy {

/// The one gate that every request of an environment passes. While locked, nothing but reads
/// leaves. PROD opens locked. Whoever shows the lock listens; nobody keeps a copy of its state.
class WriteGate : public QObject
{
    Q_OBJECT
public:
    explicit WriteGate(Stage stage, QObject *parent = nullptr);

    bool isLocked() const { return m_locked; }
    /// Lets writes pass until lock(). The reason goes to the journal by way of the signal.
    void unlock(const QString &reason);
    void lock();

    /// Nothing where the request may leave; Error Locked for a write while locked; Error
    /// Precondition for a write without a journal line.
    Done admit(const Request &request) const;

signals:
    void changed(bool locked, const QString &reason);

private:
    bool m_locked;
};

} // namespace cognigy
