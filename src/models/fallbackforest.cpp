// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "api/identity.h"
#include "models/localesmodel.h"

#include <QHash>
#include <QSet>

namespace cognigy {

namespace {

/// The row that stands above a row: the nearest one up the chain that is seen; -1 for none.
int rowAbove(const QString &start, const QHash<QString, QString> &fallbacks,
    const QHash<QString, int> &seenRows)
{
    QSet<QString> walked{start};
    QString next = fallbacks.value(start);
    while (!next.isEmpty() && !walked.contains(next)) {
        if (const int row = seenRows.value(next, -1); row >= 0)
            return row;
        walked.insert(next);
        next = fallbacks.value(next);
    }
    return -1;
}

/// Makes every chain end: where one comes back to its start, that row stands above all others.
void cutLoops(QList<int> &above)
{
    for (int row = 0; row < above.size(); ++row) {
        QSet<int> walked;
        int next = above[row];
        while (next >= 0 && next != row && !walked.contains(next)) {
            walked.insert(next);
            next = above[next];
        }
        if (next == row)
            above[row] = -1;
    }
}

std::vector<TreeNode> growLocales(const QStringList &identities, const QList<int> &above, int under)
{
    std::vector<TreeNode> nodes;
    for (int row = 0; row < above.size(); ++row) {
        if (above[row] == under) {
            nodes.push_back({.identity = identities[row],
                .row = row,
                .children = growLocales(identities, above, row)});
        }
    }
    return nodes;
}

} // namespace

std::vector<TreeNode> fallbackForest(const LocalesModel &locales)
{
    QHash<QString, QString> fallbacks;
    for (const LocaleRow &row : locales.stored())
        fallbacks.insert(identityOf(row.locale), row.fallbackIdentity);
    QStringList identities;
    QHash<QString, int> seenRows;
    for (int row = 0; row < locales.rowCount(); ++row) {
        identities << locales.identityOf(locales.index(row, 0));
        seenRows.insert(identities.last(), row);
    }
    QList<int> above;
    for (const QString &identity : std::as_const(identities))
        above << rowAbove(identity, fallbacks, seenRows);
    cutLoops(above);
    return growLocales(identities, above, -1);
}

} // namespace cognigy
