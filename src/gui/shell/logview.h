// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace cognigy {

class FilterField;
class ListTable;
class ResourceModelBase;

/// A record that only grows, in a dock: a filter field over a table.
class LogView : public QWidget {
    Q_OBJECT
public:
    /// The model outlives the view.
    LogView(ResourceModelBase &model, bool twoLines, QWidget *parent = nullptr);

    void focusFilter();

signals:
    /// Somebody looks, or nobody any more.
    void watched(bool watched);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    /// When it is first looked at: most people start the program for something else.
    void build();

    ResourceModelBase &m_model;
    bool m_twoLines;
    FilterField *m_filter = nullptr;
    ListTable *m_table = nullptr;
};

} // namespace cognigy
