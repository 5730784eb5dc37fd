// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHashFunctions>
#include <QString>

namespace cognigy {

/// A strong identifier: an `Id` of one thing never stands where that of another is asked for.
template<class Tag>
struct Id {
    QString text;

    Id() = default;
    explicit Id(QString value)
        : text(std::move(value))
    {
    }

    bool isEmpty() const { return text.isEmpty(); }
    friend bool operator==(const Id &, const Id &) = default;
    friend auto operator<=>(const Id &a, const Id &b) { return a.text.compare(b.text) <=> 0; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.text, seed); }
};

using ProjectId = Id<struct ProjectTag>;
using SnapshotId = Id<struct SnapshotTag>;
using LocaleId = Id<struct LocaleTag>;
using EndpointId = Id<struct EndpointTag>;
using FlowId = Id<struct FlowTag>;
using TaskId = Id<struct TaskTag>;
using ApiKeyId = Id<struct ApiKeyTag>;
using UserId = Id<struct UserTag>;
using OrganisationId = Id<struct OrganisationTag>;

/// A reference id (uuid): stays the same across snapshots and restores, unlike `_id`.
using ReferenceId = Id<struct ReferenceTag>;

/// True for the 24 lower-case characters that the API uses as `_id`.
bool looksLikeId(QStringView text);

/// True for a uuid as the API writes it.
bool looksLikeReferenceId(QStringView text);

} // namespace cognigy
