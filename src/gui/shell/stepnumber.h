// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace cognigy {

/// The disc with a number that stands before a step of a form.
class StepNumber : public QWidget {
    Q_OBJECT
    Q_PROPERTY(int number READ number WRITE setNumber)
public:
    explicit StepNumber(QWidget *parent = nullptr);

    int number() const { return m_number; }
    void setNumber(int number);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_number = 1;
};

} // namespace cognigy
