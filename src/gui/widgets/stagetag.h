// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/environment.h"

#include <QWidget>

namespace cognigy {

/// DEV, QA or PROD as a tag: 16 high in rows, 18 alone, 20…22 in headings and the switcher.
class StageTag final : public QWidget {
    Q_OBJECT

public:
    explicit StageTag(QWidget *parent = nullptr);
    explicit StageTag(Stage stage, int height = 18, QWidget *parent = nullptr);

    void setStage(Stage stage);
    void setTagHeight(int height);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Stage m_stage;
    int m_height;
};

/// The line along the top of the window: DEV a hairline, QA dashes on tint, PROD solid.
class StageStripe final : public QWidget {
    Q_OBJECT

public:
    explicit StageStripe(QWidget *parent = nullptr);

    void setStage(Stage stage);
    /// No environment is shown: the stripe stays as an empty pixel.
    void clear();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    Stage m_stage = Stage::Dev;
    bool m_empty = true;
};

} // namespace cognigy
