// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/dialogs/dialogframe.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QDialog>
#include <QEvent>
#include <QLabel>
#include <QLayout>
#include <QPushButton>

namespace cognigy {

namespace {

/// Qt's layouts take no account of wrapped text in a window's own minimum height.
class HeightKeeper final : public QObject {
public:
    explicit HeightKeeper(QDialog *dialog)
        : QObject(dialog)
        , m_dialog(dialog)
    {
        dialog->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == m_dialog
            && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize
                || event->type() == QEvent::Show))
            keep(event->type() == QEvent::Show && !event->spontaneous());
        return false;
    }

private:
    void keep(bool opening)
    {
        const QLayout *layout = m_dialog->layout();
        if (!layout || !m_dialog->isVisible())
            return; // before it is shown Qt finds the size itself
        const QSize least = layout->totalMinimumSize();
        const int width = qMax(m_dialog->width(), least.width());
        const int wanted = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width)
                                                       : layout->totalSizeHint().height();
        // A height that a person chose stays, as long as everything has its place.
        const bool ours = opening || m_dialog->height() == m_given;
        if (m_dialog->height() == wanted || !(ours || m_dialog->height() < wanted))
            return;
        m_given = wanted;
        m_dialog->resize(width, wanted);
    }

    QDialog *m_dialog;
    int m_given = -1;
};

} // namespace

void frameDialog(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAutoFillBackground(true); // else Qt fills a window with its Window colour
    dialog->setWindowFlag(Qt::WindowContextHelpButtonHint, false);
    new HeightKeeper(dialog);
}

void setObstacle(
    QAbstractButton *button, QLabel *note, const QString &obstacle, const QString &otherwise)
{
    button->setEnabled(obstacle.isEmpty());
    button->setToolTip(obstacle);
    button->setAccessibleDescription(obstacle);
    note->setText(obstacle.isEmpty() ? otherwise : obstacle);
}

void markDestructive(QPushButton *button, Stage stage, const QString &text)
{
    button->setText(text);
    button->setProperty(stage == Stage::Prod ? "danger" : "primary", true);
}

QString quoted(const QString &name)
{
    return QCoreApplication::translate("Dialogs", "“%1”").arg(name);
}

} // namespace cognigy
