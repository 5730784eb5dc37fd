// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/panel/paneldescription.h"
#include "models/resourcemodelbase.h"
#include "operations/explain.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QAbstractItemView;
class QAction;
class QKeyEvent;
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

    /// Shows the rows; as a tree where one over the same rows is given. Both outlive the panel, or
    /// are made its children by the caller. It does not ask for data by itself: call refresh().
    ResourcePanel(PanelDescription description, ResourceModelBase &rows,
        RowTreeModel *tree = nullptr, QWidget *parent = nullptr);
    ~ResourcePanel() override;

    const PanelDescription &description() const { return m_description; }
    ResourceModelBase &rows() const { return m_rows; }

    /// Where errors of this panel happen, for their words. `doing` is the panel's own.
    void setErrorContext(const ErrorContext &context);
    /// The role that reading needs, to be named where it is missing; empty: not known.
    void setReadRole(const QString &role);
    /// Asked for each action by updateActions().
    void setWhyOff(WhyOff whyOff);

    /// An action by its id; nullptr where the description has none.
    QAction *action(const QString &id) const;
    QList<QAction *> panelActions() const { return m_actions; }
    /// The identities that an action would work on now: none, the current row, or the ticked rows,
    /// else the selected ones.
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
    /// Their `_id`s, one a line.
    void copyIds();
    /// Their reference ids, one a line.
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
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    // set-up
    void setUpViews();
    void setUpView(QAbstractItemView *view);
    void setUpActions();
    void setUpFilterLine();
    void fitFilterLine();
    void showTree(bool tree);
    // states
    void showState();
    void showSkeletonLater();
    void showError();
    void showNoRight();
    void showEmpty();
    void showBanner();
    void showSeen();
    void keepSeenTrue();
    void showTicks();
    // actions
    const PanelAction *told(const QString &id) const;
    QString whyOffNow(const PanelAction &action, const QStringList &identities) const;
    void run(const PanelAction &action, const QStringList &identities);
    void popUpMenu(QAbstractItemView *view, const QPoint &at);
    void addToMenu(QMenu &menu, const PanelAction &action, const QStringList &identities);
    void addCopies(QMenu &menu);
    void copyRole(int role, const QString &what);
    // keys
    bool handleKey(const QKeyEvent &event, bool press);
    bool handleViewKey(const QKeyEvent &event);
    void tickSelected();
    // rows
    QModelIndex rowOf(const QModelIndex &shown) const;
    QStringList selectedIdentities() const;
    QModelIndexList rowsOf(const QStringList &identities) const;

    PanelDescription m_description;
    ResourceModelBase &m_rows;
    QPointer<RowTreeModel> m_tree;
    std::unique_ptr<Ui::ResourcePanel> m_ui;
    ColumnFitter *m_tableFitter = nullptr;
    ColumnFitter *m_treeFitter = nullptr;
    ErrorContext m_context;
    QString m_readRole;
    WhyOff m_whyOff;
    QList<QAction *> m_actions; ///< in the description's order
    QList<QAction *> m_barActions; ///< the same on the ticked rows
    bool m_showsTree = false;
    bool m_skeletonDue = false;
    bool m_seenKept = false;
    int m_question = 0; ///< counts loadings, so that an old timer shows no skeleton
};

} // namespace cognigy
