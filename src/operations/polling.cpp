// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "operations/polling.h"

#include <algorithm>

namespace cognigy {

using std::chrono::milliseconds;

milliseconds pollDelay(int question)
{
    const milliseconds doubled = milliseconds(200) * (1 << std::clamp(question, 0, 4));
    return std::min(doubled, milliseconds(2000));
}

bool replyMayBeLost(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Network:
    case Error::Kind::Timeout:
    case Error::Kind::BadReply:
    case Error::Kind::NotCognigy:
    case Error::Kind::Cancelled:
        return true;
    case Error::Kind::Server:
        return true; // a gateway's 502 or 504 says nothing about what is behind it
    default:
        return false;
    }
}

bool isPassing(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Refused:
    case Error::Kind::Dns:
    case Error::Kind::Network:
    case Error::Kind::Timeout:
    case Error::Kind::RateLimited:
    case Error::Kind::Server:
    case Error::Kind::BadReply:
    case Error::Kind::NotCognigy:
        return true;
    default:
        return false;
    }
}

} // namespace cognigy
