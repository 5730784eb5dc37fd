// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/roles.h"

#include <QWidget>

namespace cognigy {

class ToneLabel;

/// The outcome of a test under a form: mark, a strong sentence, quiet details, on the tint of its
/// state. Empty until something was told, but it keeps its place.
class ResultLine : public QWidget {
    Q_OBJECT
public:
    explicit ResultLine(QWidget *parent = nullptr);

    /// Shows an outcome; both texts may take several lines.
    void tell(RowState state, const QString &sentence, const QString &details = {});
    void clear();

    RowState state() const { return m_state; }
    /// Everything that is shown, for screen readers and tests.
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RowState m_state = RowState::None;
    ToneLabel *m_sentence;
    ToneLabel *m_details;
};

} // namespace cognigy
