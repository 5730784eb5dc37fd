// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/shell/place.h"

#include <QHash>
#include <QList>
#include <QTabWidget>

namespace cognigy {

/// The open pages, as tabs. It knows where each page is, and nothing of what is on it.
class PageArea : public QTabWidget {
    Q_OBJECT
public:
    explicit PageArea(QWidget *parent = nullptr);

    /// Adds a page at the end; it belongs to the area from now on.
    void addPage(const Place &place, QWidget *page);
    /// Brings an open page to the front. False where it is not open.
    bool show(const Place &place);

    QList<Place> places() const;
    /// Where the front page is; nothing where none is open.
    std::optional<Place> currentPlace() const;
    QList<QWidget *> pagesOf(const QUuid &environment) const;

    void closeCurrent();
    void closeEnvironment(const QUuid &environment);
    void closeProject(const QUuid &environment, const ProjectId &project);
    void step(int by);

signals:
    void placeChanged();

private:
    void closePage(int index);
    void updateTitles();

    QHash<QWidget *, Place> m_places;
};

} // namespace cognigy
