// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLineEdit;

namespace cognigy {

class MarkLabel;

/// "Type the name": the field before something that cannot be undone. Equal means equal, letter by
/// letter; then a tick stands beside it.
class TypedNameField final : public QWidget {
    Q_OBJECT

public:
    explicit TypedNameField(QWidget *parent = nullptr);

    /// What has to be typed. Empty: nothing ever matches.
    void setExpected(const QString &name);
    bool matches() const;
    void clear();

signals:
    void matchChanged(bool matches);

private:
    void compare();

    QString m_expected;
    QLineEdit *m_edit;
    MarkLabel *m_tick;
    bool m_matches = false;
};

} // namespace cognigy
