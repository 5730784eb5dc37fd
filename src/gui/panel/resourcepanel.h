// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/panel/paneldescription.h"
#include "models/resourcemodelbase.h"
#include "operations/explain.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

#include <memory>

class QAbstractItemView;
class QAction;
class QMenu;
class QToolButton;

namespace Ui {
class ResourcePanel;
}

namespace cognigy {

class ColumnFitter;
class RowTreeModel;

/// The panel of every resource: filter line, table or tree, bulk bar, and its five states. Told by
/// a description; it knows no resource and no HTTP. Keys work while the focus is anywhere in it:
/// Ctrl+F, Esc, F5, Space, Ctrl+A, Ctrl+C, Ctrl+Shift+C, Enter, and the shortcuts of its actions.
class ResourcePanel : public QWidget {
    Q_OBJECT
public:
    /// Why an action cannot run at all (locked, a role is missing), in words; empty where it can.
    using WhyOff = std::function<QString(const PanelAction &action)>;

    /// Shows the rows; as a tree where one over the same rows is given. Both outlive the panel or
    /// are its children. It does not ask for data by itself: call refresh().
    ResourcePanel(PanelDescription description, ResourceModelBase &rows,
        RowTreeModel *tree = nullptr, QWidget *parent = nullptr);
    ~ResourcePanel() override;

    const PanelDescription &description() const { return m_description; }
    ResourceModelBase &rows() const { return m_rows; }

    /// Where errors of this panel happen, for their words. `doing` is the panel's own.
    void setErrorContext(ErrorContext context);
    /// The role that reading needs, to be named where it is missing; empty: not known.
    void setReadRole(const QString &role);
    /// Asked for each action by updateActions().
    void setWhyOff(WhyOff whyOff);

    /// An action by its id; nullptr where the description has none.
    QAction *action(const QString &id) const;
    QList<QAction *> panelActions() const { return m_actions; }
    /// What an action would work on now: the ticked rows, else the selected ones, else the current.
    QStringList targets(PanelAction::Needs needs) const;
    QString currentIdentity() const;
    void setCurrentIdentity(const QString &identity);

    /// The view that is shown, for focus and tests.
    QAbstractItemView *view() const;

public slots:
    void refresh();
    /// Puts the cursor into the filter field.
    void find();
    /// Esc: clears the ticks, else the filter.
    void clear();
    void tickAll();
    /// Ticked or selected rows as a table: tab separated text and HTML.
    void copyRows();
    /// The `_id`s, one a line.
    void copyIds();
    /// The reference ids, one a line.
    void copyReferenceIds();
    /// Asks anew which actions can run: after a lock, an unlock, a change of rights or of key.
    void updateActions();

signals:
    /// A person wants an action to run on these rows (none where it needs none).
    void actionTriggered(const QString &actionId, const QStringList &identities);
    /// A key was pressed for an action that is off; `reason` says why it is.
    void actionRefused(const QString &actionId, const QString &reason);
    void currentIdentityChanged(const QString &identity);
    /// The clipboard now holds this ("2 rows", "1 ID"), for a short message.
    void copied(const QString &what);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpViews();
    void setUpActions();
    void setUpFilterLine();
    void showState();
    void showTable();
    void showEmpty();
    void showBanner();
    void showSeen();
    void showTicks();
    void showTree(bool tree);
    void updateAction(QAction &action, const PanelAction &told);
    QString whyOffNow(const PanelAction &told) const;
    bool handleKey(const QKeySequence &keys, bool press);
    void openCurrent();
    void popUpMenu(const QPoint &at);
    QModelIndex toRow(const QModelIndex &shown) const;
    QModelIndexList targetRows() const;

    PanelDescription m_description;
    ResourceModelBase &m_rows;
    QPointer<RowTreeModel> m_tree;
    std::unique_ptr<Ui::ResourcePanel> m_ui;
    std::unique_ptr<ColumnFitter> m_fitter;
    ErrorContext m_context;
    QString m_readRole;
    WhyOff m_whyOff;
    QList<QAction *> m_actions; ///< in the description's order
    bool m_skeletonDue = false;
};

} // namespace cognigy
