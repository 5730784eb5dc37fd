// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QAbstractItemModel;
class QObject;
class QWidget;

namespace cognigy {
class Clock;
}

namespace cognigy::test {

/// Invented data and pages that show every shared widget in its states; `german` uses long words.
QAbstractItemModel *sampleSnapshots(bool german, QObject *parent);
QAbstractItemModel *sampleNavigator(bool german, QObject *parent);

QWidget *mainPage(bool german);
QWidget *statesPage(bool german, Clock &clock);
QWidget *dialogsPage(bool german, Clock &clock);
QWidget *controlsPage(bool german);

} // namespace cognigy::test
