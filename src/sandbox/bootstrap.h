// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/database.h"
#include "sandbox/services.h"

namespace sandbox {

/// What the ready line tells.
struct Access {
    std::string apiKey;
    std::string managementUser;
    std::string managementPassword;
};

/// In a new store makes the organisation, its administrator with an API key, the Management
/// service user, and with --demo the demo data; in an old one reads the access data.
Access prepareStore(Database &database, const Services &services);

} // namespace sandbox
