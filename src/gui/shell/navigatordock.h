// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/shell/place.h"
#include "models/navigatormodel.h"

#include <QDockWidget>
#include <QSet>

class QMenu;

namespace cognigy {

class FilterField;
class ListTree;

/// The dock with environments → Projects → sections, and a field to find a Project in it.
class NavigatorDock : public QDockWidget {
    Q_OBJECT
public:
    /// The model outlives the dock.
    explicit NavigatorDock(NavigatorModel &model, QWidget *parent = nullptr);

    /// Selects the row of a place and makes it visible; opens nothing.
    void reveal(const Place &place);
    void focusFilter();
    ListTree *tree() const { return m_tree; }

signals:
    /// A section was chosen.
    void placeChosen(const cognigy::Place &place);
    /// A row of an environment that is not open was chosen.
    void environmentChosen(const QUuid &environment);
    /// Somebody asks what can be done with a row; the menu is filled at once.
    void menuWanted(const cognigy::NavigatorModel::Spot &spot, QMenu *menu);

private:
    void activate(const QModelIndex &index);
    void expandNew(const QModelIndex &parent, int first, int last);
    void popUp(const QPoint &at);

    NavigatorModel &m_model;
    std::optional<Place> m_place; ///< where the front page is
    FilterField *m_filter;
    ListTree *m_tree;
};

} // namespace cognigy
