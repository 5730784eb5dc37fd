// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QPushButton;

namespace cognigy {

class ToneLabel;

/// What stands in the middle of a panel that has nothing to show: why, and what to do first.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    struct Content {
        QString icon; ///< name of an icon, drawn 24 on a plate of 48
        QString title;
        QString text; ///< wrapped at 400
        QString primary{}; ///< the one filled button; empty: none
        QString primaryIcon{};
        QString plain{}; ///< a second way; empty: none
        QString plainIcon{};
    };

    explicit EmptyState(QWidget *parent = nullptr);

    void setContent(const Content &content);
    /// Why a button cannot be used now, shown when it is pointed at; empty: it can.
    void setOff(const QString &whyPrimary, const QString &whyPlain);

    /// The same place where a right is missing: a large padlock, the role by name, and a request
    /// to copy for the one who can give it.
    void setNoRight(const QString &role, const QString &text);

signals:
    void primaryTriggered();
    void plainTriggered();
    /// The person wants the words of a request to an admin in the clipboard.
    void copyRequested();

private:
    QWidget *m_plate;
    ToneLabel *m_title;
    ToneLabel *m_text;
    QPushButton *m_primary;
    QPushButton *m_plain;
    bool m_noRight = false;
};

} // namespace cognigy
