// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QPersistentModelIndex>
#include <QScrollArea>

class QModelIndex;
class QVBoxLayout;

namespace cognigy {

class MarkLabel;
class ToneLabel;

/// What is known of the current row: its name and state, every column, its ids to copy, and
/// whatever sections a page adds. It knows no resource.
class Inspector : public QScrollArea {
    Q_OBJECT
public:
    /// A section below the fields: a heading, lines of a name and a number or text.
    struct Section {
        struct Line {
            QString name;
            QString value{};
        };
        QString title;
        QList<Line> lines{};
        QString note{}; ///< a quiet text below the lines
    };

    explicit Inspector(QWidget *parent = nullptr);

    /// Shows a row and follows its changes; an invalid index: nothing is selected.
    void show(const QModelIndex &row);
    /// Adds or replaces what stands below the fields of the row that is shown.
    void setSections(const QList<Section> &sections);
    /// The identity of the row that is shown; empty: none.
    QString identity() const;

signals:
    void copied(const QString &what);

private:
    void rebuild();
    void addField(QVBoxLayout *column, const QString &name, const QString &value,
        const QString &tip, bool mono);
    void addSection(QVBoxLayout *column, const Section &section);

    QPersistentModelIndex m_row;
    QList<Section> m_sections;
};

} // namespace cognigy
