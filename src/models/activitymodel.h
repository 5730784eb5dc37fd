// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/resourcemodel.h"
#include "operations/journal.h"

namespace cognigy {

/// A line of the journal.
struct ActivityRow {
    JournalLine line;
    friend bool operator==(const ActivityRow &a, const ActivityRow &b);
};

/// The newest changes that this program made or tried to make, as the journal has them. It reads
/// the journal again whenever a line changes. Columns: what, result, environment, who, at.
class ActivityModel : public ResourceModel<ActivityRow> {
    Q_OBJECT
public:
    static constexpr int newest = 500;

    /// Journal and clock outlive the model.
    ActivityModel(Journal &journal, Clock &clock, QObject *parent = nullptr);

private:
    static QList<Column<ActivityRow>> columnsWith(Clock &clock);

    bool m_pending = false;
};

} // namespace cognigy
