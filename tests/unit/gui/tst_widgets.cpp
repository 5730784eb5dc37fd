// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/style/digits.h"
#include "gui/style/fonts.h"
#include "gui/style/icons.h"
#include "gui/style/theme.h"
#include "gui/widgets/bulkbar.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/errorcard.h"
#include "gui/widgets/listtable.h"
#include "gui/widgets/statussegment.h"
#include "gui/widgets/toaststack.h"
#include "gui/widgets/tonelabel.h"
#include "gui/widgets/typednamefield.h"
#include "support/manualclock.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace cognigy;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestWidgets : public QObject {
    Q_OBJECT

private slots:
    void init() { m_appearance = std::make_unique<Appearance>(ThemeChoice::Light); }

    void everyIconIsThereInOneTone()
    {
        const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
        QVERIFY(files.size() > 40);
        for (QString name : files) {
            name.chop(4);
            if (name == u"app")
                continue;
            const QImage image = icon(name).pixmap(QSize(16, 16)).toImage();
            bool drawn = false;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const QColor pixel = image.pixelColor(x, y);
                    if (pixel.alpha() < 120)
                        continue;
                    drawn = true;
                    // Premultiplied pixels lose a step or two.
                    QVERIFY2(qAbs(pixel.red() - color(Tone::Muted).red()) <= 3, qPrintable(name));
                }
            }
            QVERIFY2(drawn, qPrintable(name));
        }
        QVERIFY(!applicationIcon().pixmap(QSize(64, 64)).isNull());
    }

    void anIconMadeOnceFollowsTheTheme()
    {
        const QIcon once = icon(u"snapshot"_s);
        const QImage light = once.pixmap(QSize(16, 16)).toImage();
        m_appearance->setChoice(ThemeChoice::Dark);
        QVERIFY(once.pixmap(QSize(16, 16)).toImage() != light);
    }

    void labelsFollowTheTheme()
    {
        ToneLabel label(u"quiet"_s, Tone::Muted, Type::Small);
        label.show();
        m_appearance->setChoice(ThemeChoice::Dark);
        QTRY_COMPARE(label.palette().color(QPalette::WindowText), color(Tone::Muted, Theme::Dark));
        label.setToneName(u"error"_s);
        QCOMPARE(label.tone(), Tone::Error);
    }

    void digitsAreEquallyWide()
    {
        const QFont font = fontOf(Type::Body);
        QCOMPARE(digitsWidth(u"11:11"_s, font), digitsWidth(u"88:08"_s, font));
    }

    void theTypedNameMustBeEqual()
    {
        TypedNameField field;
        field.setExpected(u"Contoso-Bot"_s);
        QSignalSpy changed(&field, &TypedNameField::matchChanged);
        auto *edit = field.findChild<QLineEdit *>();
        QTest::keyClicks(edit, u"contoso-bot"_s);
        QVERIFY(!field.matches());
        edit->setText(u"Contoso-Bot"_s);
        QVERIFY(field.matches());
        QCOMPARE(changed.size(), 1);
        field.setExpected(QString());
        field.clear();
        QVERIFY(!field.matches());
    }

    void errorsAreCopiedWhole()
    {
        ErrorCard card;
        Error error;
        error.kind = Error::Kind::Forbidden;
        error.httpStatus = 403;
        error.traceId = u"api--f84c02d1"_s;
        card.setError({u"Could not restore v1.3.2 in"_s, Stage::Prod, u"Contoso-Bot"_s,
                          u"You lack the role projectAdmin."_s},
            error);
        QSignalSpy retry(&card, &ErrorCard::retryTriggered);
        for (auto *button : card.findChildren<QPushButton *>())
            button->click();
        QCOMPARE(retry.size(), 1);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(u"PROD Contoso-Bot"_s));
        QVERIFY(copied.contains(u"api--f84c02d1"_s));
    }

    void toastsLeaveByThemselves()
    {
        QWidget window;
        window.resize(800, 600);
        test::ManualClock clock;
        ToastStack stack(window, clock);
        for (int i = 0; i < 4; ++i)
            stack.show({RowState::Ready, u"Snapshot is ready"_s});
        QCOMPARE(stack.count(), 3);
        stack.show({RowState::Failed, u"Upload failed"_s});
        clock.advance(7s);
        QCOMPARE(stack.count(), 1); // failures wait for somebody
    }

    void chipsAreTakenAwayByKey()
    {
        Chip chip(u"since:1 Aug"_s);
        QSignalSpy edited(&chip, &Chip::editRequested);
        QSignalSpy removed(&chip, &Chip::removed);
        QTest::keyClick(&chip, Qt::Key_Return);
        QTest::keyClick(&chip, Qt::Key_Delete);
        QCOMPARE(edited.size(), 1);
        QCOMPARE(removed.size(), 1);
        QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.sizeHint().width() - 10, 13));
        QCOMPARE(removed.size() + edited.size(), 3);
    }

    void spaceTicksTheCurrentRow()
    {
        QStandardItemModel model(3, 2);
        for (int row = 0; row < 3; ++row)
            model.setItem(row, 0, new QStandardItem(u"v1"_s));
        model.item(1, 0)->setCheckable(true);
        ListTable table;
        table.setModel(&model);
        table.setCurrentIndex(model.index(1, 1));
        QTest::keyClick(&table, Qt::Key_Space);
        QCOMPARE(model.item(1, 0)->checkState(), Qt::Checked);
        QTest::keyClick(&table, Qt::Key_Space);
        QCOMPARE(model.item(1, 0)->checkState(), Qt::Unchecked);
        table.resize(400, 300);
        table.show();
        QTest::mouseMove(table.viewport(), QPoint(40, table.rowViewportPosition(2) + 5));
        QTRY_COMPARE(table.hoveredRow(), 2);
    }

    void lockedActionsKeepTheirPlace()
    {
        BulkBar bar;
        QAction remove(u"Delete…"_s);
        bar.setActions({&remove});
        bar.setCount(2);
        auto *button = bar.findChild<QPushButton *>();
        QVERIFY(button->icon().isNull());
        remove.setEnabled(false);
        QVERIFY(!button->isEnabled());
        QVERIFY(!button->isHidden());
        QVERIFY(!button->icon().isNull());
    }

    void theCountdownWarnsOnce()
    {
        SuperCountdownSegment segment;
        QSignalSpy near(&segment, &SuperCountdownSegment::nearEnd);
        segment.setLeft(900s, 900s);
        segment.setLeft(120s, 900s);
        segment.setLeft(119s, 900s);
        QCOMPARE(near.size(), 1);
        segment.setLeft(0s, 900s);
        QVERIFY(segment.isHidden());
        QCOMPARE(clockFace(761s), u"12:41"_s);
        QCOMPARE(clockFace(3723s), u"1:02:03"_s);
    }

private:
    std::unique_ptr<Appearance> m_appearance;
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
