// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "support/clipping.h"

#include "gui/widgets/tonelabel.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QComboBox>
#include <QHash>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTextEdit>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace cognigy::test {

namespace {

QString describe(const QWidget *widget, const QString &text, const QString &what)
{
    QString name = widget->objectName();
    for (const QWidget *above = widget->parentWidget(); name.isEmpty() && above;
         above = above->parentWidget())
        name = above->objectName();
    return u"%1 %2: %3 “%4”"_s.arg(
        QLatin1StringView(widget->metaObject()->className()), name, what, text.left(60));
}

QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return box->currentText();
    return widget->accessibleName();
}

/// A label is as wide as its longest word at least, and as high as its wrapped lines.
QString faultOf(const QLabel *label)
{
    if (label->text().isEmpty())
        return {};
    if (const auto *tone = qobject_cast<const ToneLabel *>(label); tone && tone->isElided())
        return {};
    if (label->wordWrap()) {
        const QString plain = label->text();
        for (const QString &word : plain.split(QRegularExpression(u"\\s+"_s))) {
            if (label->fontMetrics().horizontalAdvance(word) > label->contentsRect().width())
                return u"the word %1 is too wide for"_s.arg(word);
        }
        const int wanted = label->heightForWidth(label->width());
        return wanted > label->height()
            ? u"%1 of %2 pixels of height for"_s.arg(label->height()).arg(wanted)
            : QString();
    }
    const QSize wanted = label->sizeHint();
    return wanted.width() > label->width() || wanted.height() > label->height() + 1
        ? u"%1×%2 of %3×%4 pixels for"_s.arg(label->width())
              .arg(label->height())
              .arg(wanted.width())
              .arg(wanted.height())
        : QString();
}

QString faultOf(const QComboBox *box)
{
    if (box->isEditable())
        return {};
    QStyleOptionComboBox option;
    option.initFrom(box);
    const int room
        = box->style()
              ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box)
              .width();
    const int wanted = box->fontMetrics().horizontalAdvance(box->currentText());
    return wanted > room ? u"%1 of %2 pixels for"_s.arg(room).arg(wanted) : QString();
}

QString faultOf(const QWidget *widget)
{
    if (qobject_cast<const QLineEdit *>(widget->parentWidget()))
        return {}; // the field lays its own icons out, without words
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return faultOf(label);
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return faultOf(box);
    const bool scrolls = qobject_cast<const QAbstractScrollArea *>(widget) != nullptr;
    const QSize least = widget->minimumSizeHint();
    if (!scrolls && !widget->layout()
        && (least.width() > widget->width() || least.height() > widget->height())) {
        return u"%1×%2 of at least %3×%4 pixels for"_s.arg(widget->width())
            .arg(widget->height())
            .arg(least.width())
            .arg(least.height());
    }
    return {};
}

/// True where what holds the widget cuts a part of it off; what can be scrolled to is not cut.
bool sticksOut(const QWidget *widget, const QWidget *root)
{
    for (const QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(above->parentWidget()))
            return false;
        const QRect place(widget->mapTo(above, QPoint(0, 0)), widget->size());
        if (!above->rect().contains(place))
            return true;
        if (above == root || above->isWindow())
            return false;
    }
    return false;
}

QList<QWidget *> visibleBelow(QWidget *root)
{
    QList<QWidget *> seen;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (widget->isVisibleTo(root) && widget->window() == root->window())
            seen << widget;
    }
    return seen;
}

} // namespace

QStringList clippedTexts(QWidget *root)
{
    QStringList findings;
    for (const QWidget *widget : visibleBelow(root)) {
        if (widget->objectName().startsWith("qt_"_L1))
            continue; // inner parts of Qt's own widgets
        if (const QString fault = faultOf(widget); !fault.isEmpty())
            findings << describe(widget, textOf(widget), fault);
        else if (!textOf(widget).isEmpty() && sticksOut(widget, root))
            findings << describe(widget, textOf(widget), u"cut off by what holds it:"_s);
    }
    return findings;
}

QStringList namelessControls(QWidget *root)
{
    QStringList findings;
    for (QWidget *widget : visibleBelow(root)) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->objectName().startsWith("qt_"_L1)
            || widget->focusProxy())
            continue;
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(widget);
        if (!access || access->text(QAccessible::Name).trimmed().isEmpty())
            findings << describe(widget, {}, u"no name for screen readers"_s);
    }
    return findings;
}

QStringList sharedMnemonics(QWidget *root)
{
    QStringList findings;
    QHash<QKeySequence, QString> taken;
    for (const QWidget *widget : visibleBelow(root)) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool counts
            = qobject_cast<const QAbstractButton *>(widget) || (label && label->buddy());
        const QKeySequence key = counts ? QKeySequence::mnemonic(textOf(widget)) : QKeySequence();
        if (key.isEmpty())
            continue;
        if (taken.contains(key))
            findings << describe(widget, textOf(widget), u"shares Alt with %1:"_s.arg(taken[key]));
        taken.insert(key, textOf(widget));
    }
    return findings;
}

} // namespace cognigy::test
