// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace cognigy {

/// The strip at the bottom of a dialog, set off by a hairline: a note at the left, buttons at the
/// right. Its contents stand in the form.
class DialogFoot : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace cognigy
