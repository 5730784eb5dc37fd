// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QStringList>

namespace cognigy {

/// A name for the next Snapshot of a Project: the last number of the newest numbered name, plus
/// one (`v1.4.0` → `v1.4.1`, `release-009` → `release-010`); today's date where the newest one is a
/// date; `v1.0.0` where no name has a number. Never one that is taken.
QString nextSnapshotName(const QStringList &namesNewestFirst, const QDate &today);

/// A name for the key that takes the place of another one: `ci` → `ci 2` → `ci 3`.
QString nextKeyName(const QString &oldName, const QStringList &taken);

} // namespace cognigy
