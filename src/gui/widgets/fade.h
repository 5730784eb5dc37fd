// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace cognigy {

/// Lets a widget that is about to be shown appear over 120 ms; at once where the user wants calm.
void fadeIn(QWidget *widget);

} // namespace cognigy
