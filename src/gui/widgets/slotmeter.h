// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace cognigy {

/// How many of a few places are taken: one cell each, and words. From nine in ten it warns, full it
/// is red.
class SlotMeter final : public QWidget {
    Q_OBJECT

public:
    explicit SlotMeter(QWidget *parent = nullptr);

    /// `words` empty: "7 of 10 slots".
    void setUsed(int used, int total, const QString &words = {});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_used = 0;
    int m_total = 10;
    QString m_words;
};

} // namespace cognigy
