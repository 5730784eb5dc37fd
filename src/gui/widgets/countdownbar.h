// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <chrono>

namespace cognigy {

/// A short time that runs out: digits that keep still over a bar that shrinks.
class CountdownBar final : public QWidget {
    Q_OBJECT

public:
    explicit CountdownBar(QWidget *parent = nullptr);

    void setLeft(std::chrono::seconds left, std::chrono::seconds total);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::chrono::seconds m_left{0};
    std::chrono::seconds m_total{1};
};

} // namespace cognigy
