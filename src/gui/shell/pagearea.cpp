// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/pagearea.h"

#include <QTabBar>

namespace cognigy {

using namespace Qt::StringLiterals;

PageArea::PageArea(QWidget *parent)
    : QTabWidget(parent)
{
    setObjectName(u"pages"_s);
    setDocumentMode(true);
    setMovable(true);
    setTabsClosable(true);
    setElideMode(Qt::ElideRight);
    tabBar()->setExpanding(false);
    tabBar()->setAccessibleName(tr("Open pages"));
    connect(this, &QTabWidget::tabCloseRequested, this, &PageArea::closePage);
    connect(this, &QTabWidget::currentChanged, this, &PageArea::placeChanged);
}

void PageArea::addPage(const Place &place, QWidget *page)
{
    m_places.insert(page, place);
    const int index = addTab(page, titleOf(place.section));
    updateTitles();
    setCurrentIndex(index);
}

bool PageArea::show(const Place &place)
{
    for (int i = 0; i < count(); ++i) {
        if (m_places.value(widget(i)).isSamePage(place)) {
            setCurrentIndex(i);
            return true;
        }
    }
    return false;
}

QList<Place> PageArea::places() const
{
    QList<Place> result;
    for (int i = 0; i < count(); ++i)
        result << m_places.value(widget(i));
    return result;
}

std::optional<Place> PageArea::currentPlace() const
{
    if (!currentWidget())
        return std::nullopt;
    return m_places.value(currentWidget());
}

QList<QWidget *> PageArea::pagesOf(const QUuid &environment) const
{
    QList<QWidget *> result;
    for (int i = 0; i < count(); ++i) {
        if (m_places.value(widget(i)).environment == environment)
            result << widget(i);
    }
    return result;
}

void PageArea::closeCurrent()
{
    closePage(currentIndex());
}

void PageArea::closeEnvironment(const QUuid &environment)
{
    for (int i = count() - 1; i >= 0; --i) {
        if (m_places.value(widget(i)).environment == environment)
            closePage(i);
    }
}

void PageArea::closeProject(const QUuid &environment, const ProjectId &project)
{
    for (int i = count() - 1; i >= 0; --i) {
        const Place place = m_places.value(widget(i));
        if (place.environment == environment && place.project == project)
            closePage(i);
    }
}

void PageArea::step(int by)
{
    if (count() > 0)
        setCurrentIndex((currentIndex() + by + count()) % count());
}

void PageArea::closePage(int index)
{
    QWidget *page = widget(index);
    if (!page)
        return;
    m_places.remove(page);
    removeTab(index);
    page->deleteLater();
    updateTitles();
}

void PageArea::updateTitles()
{
    for (int i = 0; i < count(); ++i) {
        const Place place = m_places.value(widget(i));
        int alike = 0;
        for (const Place &other : std::as_const(m_places))
            alike += other.section == place.section ? 1 : 0;
        QString title = titleOf(place.section);
        const QString subject = place.snapshot.isEmpty() ? place.projectName : place.snapshotName;
        if ((alike > 1 || !place.snapshot.isEmpty()) && !subject.isEmpty())
            title = tr("%1 · %2", "section, project").arg(title, subject);
        setTabText(i, title.replace(u'&', "&&"_L1));
        setTabToolTip(i, place.projectName);
    }
}

} // namespace cognigy
