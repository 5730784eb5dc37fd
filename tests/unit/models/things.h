// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/resourcemodel.h"

namespace cognigy::test {

/// A made-up kind of row for the tests of the engine.
struct Thing {
    QString id;
    QString reference;
    QString name;
    double size = -1;
    friend bool operator==(const Thing &, const Thing &) = default;
};

inline QList<Column<Thing>> thingColumns()
{
    using namespace Qt::StringLiterals;
    return {
        {.key = u"name"_s, .title = u"Name"_s, .text = [](const Thing &t) { return t.name; }},
        {.key = u"size"_s,
            .title = u"Size"_s,
            .text = [](const Thing &t) { return t.size < 0 ? QString() : QString::number(t.size); },
            .sort = [](const Thing &t) { return t.size < 0 ? SortValue() : SortValue(t.size); },
            .number = true},
    };
}

inline RowIdentity<Thing> thingIdentity()
{
    return {[](const Thing &t) { return t.id; }, [](const Thing &t) { return t.reference; }};
}

/// A list of things whose questions are answered by the test, in any order.
class ThingModel : public ResourceModel<Thing> {
public:
    explicit ThingModel(Clock &clock)
        : ResourceModel(
            thingColumns(), thingIdentity(),
            [this] {
                questions.emplace_back();
                return questions.back().future();
            },
            clock)
    {
    }

    void answer(std::vector<Thing> things)
    {
        questions.back().finish(Page<Thing>{.items = std::move(things)});
    }

    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < rowCount(); ++row)
            names << index(row, 0).data().toString();
        return names;
    }

    std::vector<Answer<Page<Thing>>> questions;
};

} // namespace cognigy::test
