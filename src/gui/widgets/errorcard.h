// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/environment.h"
#include "base/error.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace cognigy {

class StageTag;
class ToneLabel;

/// What a person reads about a failure.
struct ErrorWords {
    QString title; ///< what happened: "Could not restore v1.3.2 in"
    std::optional<Stage> stage{}; ///< a tag after the title, where it matters …
    QString place{}; ///< … and the place's name
    QString why; ///< the cause in plain words
    QString advice{}; ///< what to do about it
    bool nothingChanged = false; ///< says "Nothing was changed."
    QString action{}; ///< the most useful thing to do; empty: Retry alone
};

/// A failure as a card: what happened, why, what to do, Retry, Copy details.
class ErrorCard final : public QWidget {
    Q_OBJECT

public:
    explicit ErrorCard(QWidget *parent = nullptr);

    /// Shows the words, and the error's own summary in the line of details.
    void setError(const ErrorWords &words, const Error &error);

    /// What Copy details puts into the clipboard: all of the above as plain lines, no secret.
    QString details() const { return m_details; }

signals:
    void retryTriggered();
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ToneLabel *m_title;
    StageTag *m_tag;
    ToneLabel *m_place;
    ToneLabel *m_why;
    ToneLabel *m_advice;
    ToneLabel *m_unchanged;
    ToneLabel *m_mono;
    QPushButton *m_action;
    QPushButton *m_retry;
    QPushButton *m_copy;
    QString m_details;
};

} // namespace cognigy
