// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QJsonArray>
#include <QString>

namespace cognigy {

/// The named list of one of the program's own data files; Error BadReply where it is not there.
Result<QJsonArray> tableFrom(const QByteArray &json, const QString &list);

/// The bytes of a built-in data file, `operations.json` for example.
QByteArray builtInData(const QString &name);

} // namespace cognigy
