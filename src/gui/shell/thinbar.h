// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace cognigy {

/// A progress bar of four pixels. Where nobody knows how far it is, it is half lit and still.
class ThinBar : public QWidget {
    Q_OBJECT
public:
    explicit ThinBar(QWidget *parent = nullptr);

    /// 0 to 1; negative while unknown.
    void setProgress(double progress);
    double progress() const { return m_progress; }
    QSize sizeHint() const override { return {160, 12}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_progress = -1;
};

} // namespace cognigy
