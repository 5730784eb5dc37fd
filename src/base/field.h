// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/secret.h"

#include <QString>

#include <tuple>
#include <type_traits>

namespace cognigy {

/// What holds for a field beside its name. Said once, here, for reading, writing and comparing.
enum FieldFlag : unsigned {
    Plain = 0,
    Required = 1, ///< a reply without it is a bad reply
    UnixSeconds = 2, ///< the API writes seconds since 1970 in UTC
    IsoTime = 4, ///< the API writes an ISO 8601 text
    ReadOnly = 8 ///< never sent in a create or an update
};

/// One field of a resource: its path in the JSON (`settings.timezone`), the member that holds it
/// and what holds for it.
template<class Struct, class Member>
struct Field {
    using Type = Member;

    const char *path;
    Member Struct::*member;
    unsigned flags = Plain;

    constexpr Field(const char *jsonPath, Member Struct::*pointer, unsigned fieldFlags = Plain)
        : path(jsonPath)
        , member(pointer)
        , flags(fieldFlags)
    {
    }
};

/// Names the struct whose fields are meant: `fieldsOf(Tag<Locale>)` returns a tuple of `Field`.
template<class T>
struct Tag {
};

/// Calls the function with each field of the struct, in the order of their declaration.
template<class Struct, class Function>
constexpr void forEachField(Function function)
{
    std::apply([&](const auto &...field) { (function(field), ...); }, fieldsOf(Tag<Struct> {}));
}

/// A secret has no text, no comparison, no filter and no export: ask this before you offer one.
template<class Member>
inline constexpr bool isSecret = std::is_same_v<std::remove_cvref_t<Member>, Secret>;

} // namespace cognigy
