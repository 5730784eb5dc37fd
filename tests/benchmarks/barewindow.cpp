// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0

// The least that a Qt program with a table can be: what the console's start is held against.

#include <QApplication>
#include <QMainWindow>
#include <QStandardItemModel>
#include <QTableView>
#include <QTimer>

#include <cstdio>
#include <ctime>

namespace {

/// Says "ready" and the CPU time so far in milliseconds, once, after the first paint.
class Table : public QTableView {
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QTableView::paintEvent(event);
        if (m_said)
            return;
        m_said = true;
        std::printf("ready %.1f\n", 1000.0 * std::clock() / CLOCKS_PER_SEC);
        std::fflush(stdout);
        QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    }

private:
    bool m_said = false;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication qt(argc, argv);
    constexpr int rows = 100;
    constexpr int columns = 5;
    QStandardItemModel model(rows, columns);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column)
            model.setItem(row, column, new QStandardItem(QString::number(row * columns + column)));
    }
    QMainWindow window;
    auto *table = new Table;
    table->setModel(&model);
    window.setCentralWidget(table);
    window.resize(1440, 900);
    window.show();
    return qt.exec();
}
