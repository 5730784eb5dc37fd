// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QModelIndex>

class QAbstractItemModel;
class QMimeData;

namespace cognigy {

/// Rows as a table for the clipboard, with a line of titles: tab separated text for editors and
/// spreadsheets, HTML for mails and documents. The caller owns it.
QMimeData *rowsAsTable(
    const QAbstractItemModel &model, const QModelIndexList &rows, const QList<int> &columns);

} // namespace cognigy
