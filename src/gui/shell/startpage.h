// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace cognigy {

/// What stands in the middle while no page is open: what to do first.
class StartPage : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);

signals:
    void addWanted();
    void demoWanted();

protected:
    void showEvent(QShowEvent *event) override;
};

} // namespace cognigy
