// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/dialogs/dialogframe.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QDialog>
#include <QEvent>
#include <QLabel>
#include <QLayout>

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
            keep();
        return false;
    }

private:
    void keep()
    {
        const QLayout *layout = m_dialog->layout();
        if (!layout)
            return;
        const QSize least = layout->totalMinimumSize();
        const int width = qMax(m_dialog->width(), least.width());
        const int height
            = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : least.height();
        if (m_dialog->height() < height)
            m_dialog->resize(width, height);
    }

    QDialog *m_dialog;
};

} // namespace

void frameDialog(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowFlag(Qt::WindowContextHelpButtonHint, false);
    dialog->setProperty("plane", QStringLiteral("raised"));
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

QString quoted(const QString &name)
{
    return QCoreApplication::translate("Dialogs", "“%1”").arg(name);
}

} // namespace cognigy
