// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/locale.h"
#include "models/resourcemodel.h"
#include "models/rowtreemodel.h"
#include "operations/localeplans.h"

namespace cognigy {

/// A Locale and what the others make of it.
struct LocaleRow {
    Locale locale;
    QString fallbackIdentity{}; ///< of the Locale that fills in; empty where there is none
    QString fallbackName{};
    FallbackProblem problem{};

    friend bool operator==(const LocaleRow &a, const LocaleRow &b);
};

/// The Locales of one Project (`indexLocales`). Columns: name, language, fallback, changed.
class LocalesModel : public ResourceModel<LocaleRow> {
    Q_OBJECT
public:
    /// Client and clock outlive the model.
    LocalesModel(
        ApiClient &client, const ProjectId &project, Clock &clock, QObject *parent = nullptr);

    /// All Locales, for the planners.
    std::vector<Locale> locales() const;

private:
    static QList<Column<LocaleRow>> columnsWith(Clock &clock);
};

/// The rows of a list of Locales: what fills in for what, with loops and dangling fallbacks marked.
std::vector<LocaleRow> localeRows(const std::vector<Locale> &locales);

/// Each Locale under the one that fills in for it; under the next that is seen where that one is
/// hidden by a filter. A loop is cut at one of its Locales, so the tree always ends.
std::vector<TreeNode> fallbackForest(const LocalesModel &locales);

} // namespace cognigy
