// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/environment.h"

#include <QToolButton>

#include <optional>

namespace cognigy {

/// A button of the toolbar that says where one is and opens a menu to go elsewhere: a stage tag or
/// an icon, a name, a chevron.
class SwitcherButton : public QToolButton {
    Q_OBJECT
public:
    explicit SwitcherButton(QWidget *parent = nullptr);

    /// What stands before the name; nothing: the icon.
    void setStage(std::optional<Stage> stage);
    /// The name; shortened in the middle of the width that there is.
    void setName(const QString &name, bool heavy);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qreal leadWidth() const;

    std::optional<Stage> m_stage;
    QString m_name;
    bool m_heavy = false;
};

} // namespace cognigy
