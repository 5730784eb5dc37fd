// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPersistentModelIndex>
#include <QSet>
#include <QString>

class QTableView;

namespace cognigy {

/// Keeps what a person sees while rows come, go and move: the row at the top stays at the top, and
/// over a reset of the model current row and selection are found again by identity.
class ViewKeeper : public QObject {
    Q_OBJECT
public:
    /// The view has its model already.
    explicit ViewKeeper(QTableView *view);

private:
    void remember();
    void rememberAll();
    void findAgain();
    void scrollBack();

    QTableView *m_view;
    QPersistentModelIndex m_top;
    int m_offset = 0;
    bool m_remembers = false;
    QString m_topIdentity;
    QString m_current;
    int m_currentColumn = 0;
    QSet<QString> m_selected;
};

} // namespace cognigy
