// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyleOption>

namespace cognigy {

/// The option as the kind that an element comes with; null where Qt sent another.
template<class Option>
const Option *cast(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

} // namespace cognigy
