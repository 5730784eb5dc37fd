// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace sandbox {

/// Who sends a request, as its credentials say.
struct Identity {
    enum class Kind {
        Nobody, ///< no credentials; only public operations are answered
        User, ///< own API key, user's Basic, or a token
        Super, ///< Super API-Key: the whole organisation, no user
        Management, ///< service user of the Management UI, by Basic
    };

    Kind kind = Kind::Nobody;
    std::string userId; ///< `_id` of the user; 24 zeros (the system) for Super and Management
    std::string organisationId; ///< empty for Management
    std::string keyId; ///< `_id` of the API key in use, where it was one
    std::vector<std::string> roles{}; ///< global roles of the user

    bool isSuper() const { return kind == Kind::Super; }
    bool isManagement() const { return kind == Kind::Management; }
};

/// `_id` that the API gives as author where no user acted.
inline constexpr const char *systemUserId = "000000000000000000000000";

} // namespace sandbox
