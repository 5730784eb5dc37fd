// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/panel/resourcepanel.h"
#include "models/resourcemodel.h"

namespace cognigy::test {

/// A made-up resource for the tests of the panel.
struct Parcel {
    QString id;
    QString name;
    QString note{};
    bool heavy = false;
    friend bool operator==(const Parcel &, const Parcel &) = default;
};

/// A list whose questions are answered by the test.
class ParcelModel : public ResourceModel<Parcel> {
public:
    explicit ParcelModel(Clock &clock)
        : ResourceModel(
            columnsOfParcels(), {[](const Parcel &parcel) { return parcel.id; }},
            [this] {
                ++asked;
                question = {};
                return question.future();
            },
            clock)
    {
    }

    void answer(std::vector<Parcel> parcels)
    {
        question.finish(Page<Parcel>{.items = std::move(parcels)});
    }

    Answer<Page<Parcel>> question;
    int asked = 0;

private:
    static QList<Column<Parcel>> columnsOfParcels()
    {
        using namespace Qt::StringLiterals;
        return {{.key = u"name"_s,
                    .title = u"Name"_s,
                    .text = [](const Parcel &parcel) { return parcel.name; },
                    .extra = [](const Parcel &parcel, int role) -> QVariant {
                        return role == SecondLineRole ? QVariant(parcel.note) : QVariant();
                    }},
            {.key = u"weight"_s, .title = u"Weight"_s, .text = [](const Parcel &parcel) {
                 return parcel.heavy ? u"heavy"_s : u"light, one can carry it"_s;
             }}};
    }
};

inline PanelDescription parcelDescription()
{
    using namespace Qt::StringLiterals;
    using Needs = PanelAction::Needs;
    return {.key = u"parcels"_s,
        .title = u"Parcels"_s,
        .doing = u"list the parcels"_s,
        .readOperation = u"indexParcels"_s,
        .twoLines = true,
        .tickable = true,
        .columns = {{u"name"_s}, {u"weight"_s, 400, 1}},
        .actions = {{.id = u"parcel.create"_s,
                        .text = u"New parcel…"_s,
                        .icon = u"add"_s,
                        .needs = Needs::Nothing,
                        .shortcut = QKeySequence::New,
                        .writes = true},
            {.id = u"parcel.open"_s, .text = u"Open"_s},
            {.id = u"parcel.rename"_s,
                .text = u"Rename…"_s,
                .shortcut = Qt::Key_F2,
                .writes = true},
            {.id = u"parcel.delete"_s,
                .text = u"Delete…"_s,
                .icon = u"delete"_s,
                .needs = Needs::Some,
                .shortcut = Qt::Key_Delete,
                .writes = true,
                .danger = true,
                .whyNot =
                    [](const QModelIndex &row) {
                        return row.siblingAtColumn(1).data().toString() == u"heavy"_s
                            ? u"too heavy"_s
                            : QString();
                    }}},
        .openAction = u"parcel.open"_s,
        .empty = {.icon = u"package"_s,
            .title = u"No parcels yet"_s,
            .text = u"Make one."_s,
            .primaryAction = u"parcel.create"_s}};
}

inline std::vector<Parcel> parcels(int count)
{
    std::vector<Parcel> parcels;
    for (int i = 0; i < count; ++i) {
        parcels.push_back({QStringLiteral("id%1").arg(i), QStringLiteral("Parcel %1").arg(i),
            QStringLiteral("note %1").arg(i)});
    }
    return parcels;
}

} // namespace cognigy::test
