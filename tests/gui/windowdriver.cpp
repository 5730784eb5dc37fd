// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/windowdriver.h"

#include "gui/shell/bottomdock.h"
#include "gui/shell/pagearea.h"
#include "gui/shell/taskrow.h"
#include "gui/shell/tasksview.h"
#include "gui/widgets/toast.h"
#include "operations/operation.h"

#include <QAbstractItemView>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cognigy::test {

namespace {

QString withoutMnemonic(const QString &text)
{
    return QString(text).remove(u'&');
}

QAction *actionOf(const QWidget &menu, const QString &words)
{
    for (QAction *action : menu.actions()) {
        if (withoutMnemonic(action->text()) == words)
            return action;
    }
    return nullptr;
}

} // namespace

PanelPage *WindowDriver::page() const
{
    return qobject_cast<PanelPage *>(m_window.pages().currentWidget());
}

bool WindowDriver::settles() const
{
    return waitFor([this] { return m_window.isSettled(); });
}

// --- hands ---------------------------------------------------------------------------------------

void WindowDriver::key(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    // Where there is no window manager, nobody makes the window active when a dialog has gone.
    if (!QApplication::activeWindow()) {
        m_window.activateWindow();
        (void)QTest::qWaitForWindowActive(&m_window, patience);
    }
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : &m_window, key, modifiers);
}

QRect WindowDriver::placeOf(const QString &row) const
{
    const ResourcePanel &panel = page()->panel();
    QModelIndex found;
    (void)waitFor([&] {
        const QModelIndexList hits = panel.view()->model()->match(
            panel.view()->model()->index(0, 0), Qt::DisplayRole, row, 1, Qt::MatchExactly);
        if (hits.isEmpty())
            return false;
        found = hits.first();
        panel.view()->scrollTo(found);
        return !panel.view()->visualRect(found).isEmpty();
    });
    return found.isValid() ? panel.view()->visualRect(found) : QRect();
}

bool WindowDriver::click(const QString &row) const
{
    const QRect place = placeOf(row);
    if (place.isEmpty())
        return false;
    QTest::mouseClick(page()->panel().view()->viewport(), Qt::LeftButton, {}, place.center());
    return true;
}

bool WindowDriver::doubleClick(const QString &row) const
{
    if (!click(row)) // Qt takes the second press of a real double click for one, too
        return false;
    const QRect place = placeOf(row);
    QTest::mouseDClick(page()->panel().view()->viewport(), Qt::LeftButton, {}, place.center());
    return true;
}

bool WindowDriver::tick(const QString &row) const
{
    const QRect place = placeOf(row);
    if (place.isEmpty())
        return false;
    const int before = page()->panel().rows().tickedCount();
    QTest::mouseClick(page()->panel().view()->viewport(), Qt::LeftButton, {},
        QPoint(place.left() + 16, place.center().y()));
    return page()->panel().rows().tickedCount() == before + 1;
}

bool WindowDriver::clickInPanel(const QString &words) const
{
    QAbstractButton *found = nullptr;
    const bool there = waitFor([&] {
        for (QAbstractButton *button : page()->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->isEnabled()
                && withoutMnemonic(button->text()) == words)
                found = button;
        }
        return found != nullptr;
    });
    if (there)
        QTest::mouseClick(found, Qt::LeftButton);
    return there;
}

bool WindowDriver::chooseFromMenu(const QString &menu, const QString &entry) const
{
    auto *bar = m_window.findChild<QMenuBar *>();
    QAction *title = actionOf(*bar, menu);
    if (!title || !title->menu())
        return false;
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->actionGeometry(title).center());
    QMenu *opened = title->menu();
    if (!waitFor([opened] { return opened->isVisible(); }))
        return false;
    QAction *chosen = actionOf(*opened, entry);
    if (!chosen || !chosen->isEnabled())
        return false;
    QTest::mouseClick(opened, Qt::LeftButton, {}, opened->actionGeometry(chosen).center());
    return true;
}

bool WindowDriver::press(QDialog *dialog, const QString &button) const
{
    auto *found = dialog->findChild<QPushButton *>(button);
    if (!found || !waitFor([found] { return found->isVisible() && found->isEnabled(); })) {
        qWarning("%s: %s", qPrintable(button), found ? qPrintable(found->toolTip()) : "not there");
        return false;
    }
    QTest::mouseClick(found, Qt::LeftButton);
    return true;
}

bool WindowDriver::type(QDialog *dialog, const QString &field, const QString &text) const
{
    auto *found = dialog->findChild<QLineEdit *>(field);
    if (!found || !waitFor([found] { return found->isVisible() && found->isEnabled(); }))
        return false;
    QTest::mouseClick(found, Qt::LeftButton);
    QTest::keyClick(found, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(found, Qt::Key_Backspace);
    QTest::keyClicks(found, text);
    return found->text() == text;
}

bool WindowDriver::answerFileDialog(const QString &path) const
{
    auto *files = dialog<QFileDialog>();
    auto *name = files ? files->findChild<QLineEdit *>(u"fileNameEdit"_s) : nullptr;
    auto *buttons = files ? files->findChild<QDialogButtonBox *>() : nullptr;
    if (!name || !buttons)
        return false;
    name->setText(path); // typed letter by letter its completer would get in between
    for (QAbstractButton *button : buttons->buttons()) {
        if (buttons->buttonRole(button) == QDialogButtonBox::AcceptRole) {
            QTest::mouseClick(button, Qt::LeftButton);
            return true;
        }
    }
    return false;
}

// --- eyes ----------------------------------------------------------------------------------------

QStringList WindowDriver::rows() const
{
    QStringList names;
    const ResourceModelBase &rows = page()->panel().rows();
    for (int row = 0; row < rows.rowCount(); ++row)
        names << rows.index(row, 0).data().toString();
    return names;
}

QString WindowDriver::cell(const QString &row, const QString &column) const
{
    const ResourceModelBase &rows = page()->panel().rows();
    const qsizetype at = this->rows().indexOf(row);
    for (int c = 0; at >= 0 && c < rows.columnCount(); ++c) {
        if (rows.headerData(c, Qt::Horizontal, Qt::DisplayRole).toString() == column)
            return rows.index(int(at), c).data().toString();
    }
    return {};
}

QString WindowDriver::task(const QString &words) const
{
    for (const TaskRow *row : m_window.bottom().tasks()->findChildren<TaskRow *>()) {
        if (row->accessibleName().contains(words))
            return row->accessibleName();
    }
    return {};
}

QString WindowDriver::status(const QString &segment) const
{
    const auto *found = m_window.findChild<QWidget *>(segment);
    return found && found->isVisible() ? found->accessibleName() : QString();
}

QString WindowDriver::wordsIn(const QWidget *widget) const
{
    QStringList words{widget->accessibleName()};
    for (const QWidget *part : widget->findChildren<QWidget *>()) {
        if (!part->isVisible())
            continue;
        words << part->accessibleName();
        if (const auto *label = qobject_cast<const QLabel *>(part))
            words << label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(part))
            words << withoutMnemonic(button->text());
    }
    words.removeAll(QString());
    return words.join(u'\n');
}

QString WindowDriver::toast() const
{
    const auto toasts = m_window.findChildren<Toast *>();
    return toasts.isEmpty() ? QString() : wordsIn(toasts.last());
}

} // namespace cognigy::test
