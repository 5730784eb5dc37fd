// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace cognigy {

/// A large icon of an empty page: 24 on a plate of 48, or a mark of 32 without one.
class IconPlate final : public QWidget {
    Q_OBJECT

public:
    explicit IconPlate(QWidget *parent = nullptr);

    void setIcon(const QString &name, bool plate = true);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    bool m_plate = true;
};

} // namespace cognigy
