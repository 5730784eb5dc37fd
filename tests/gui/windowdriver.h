// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/shell/mainwindow.h"
#include "gui/shell/panelpage.h"

#include <QDialog>
#include <QTest>

class QFileDialog;

namespace cognigy::test {

/// A person at the window: clicks, types, and reads what stands there. Everything waits, with a
/// deadline that is generous, and answers false (or an empty text) where it could not be done.
class WindowDriver {
public:
    static constexpr int patience = 60'000;

    explicit WindowDriver(MainWindow &window)
        : m_window(window)
    {
    }

    MainWindow &window() const { return m_window; }
    /// The page in front.
    PanelPage *page() const;
    /// True once nothing is on its way any more.
    bool settles() const;
    bool waitFor(const std::function<bool()> &condition) const
    {
        return QTest::qWaitFor(condition, patience);
    }

    // --- hands
    /// A key to whatever has the focus.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const;
    /// Clicks a row of the table in front, told by its name.
    bool click(const QString &row) const;
    bool doubleClick(const QString &row) const;
    /// Clicks the check box of a row.
    bool tick(const QString &row) const;
    /// Clicks a button of the panel in front, or of the bar below it, by its words.
    bool clickInPanel(const QString &words) const;
    /// Opens a menu of the menu bar and clicks an entry; both are told by their words.
    bool chooseFromMenu(const QString &menu, const QString &entry) const;
    /// Clicks a button of a dialog once it is on.
    bool press(QDialog *dialog, const QString &button) const;
    /// Clicks into a field of a dialog and types in the place of what stands there.
    bool type(QDialog *dialog, const QString &field, const QString &text) const;
    /// Types a path into Qt's own file dialog, which is waited for, and presses Return.
    bool answerFileDialog(const QString &path) const;

    // --- eyes
    /// The names of the rows that are seen, from above.
    QStringList rows() const;
    /// What stands in a cell; the column is told by its title.
    QString cell(const QString &row, const QString &column) const;
    /// The line of the tasks dock that holds the words, as a screen reader says it.
    QString task(const QString &words) const;
    /// What a segment of the status bar says.
    QString status(const QString &segment) const;
    /// The words of a widget and of all labels in it that are seen.
    QString wordsIn(const QWidget *widget) const;
    /// The newest message in the corner of the window.
    QString toast() const;

    /// A dialog of that class once it is seen; nullptr where none comes.
    template <class Dialog>
    Dialog *dialog() const
    {
        Dialog *found = nullptr;
        (void)waitFor([&] {
            for (Dialog *one : m_window.findChildren<Dialog *>()) {
                if (one->isVisible())
                    found = one;
            }
            return found != nullptr;
        });
        return found;
    }

private:
    QRect placeOf(const QString &row) const;

    MainWindow &m_window;
};

} // namespace cognigy::test
