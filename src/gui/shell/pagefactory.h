// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/shell/place.h"

namespace cognigy {

class Clock;
class KeyActions;
class OperationList;
class PanelPage;
class SessionModels;

/// Makes the page of a place: the right model, description and panel.
class PageFactory {
public:
    /// Both outlive the factory and its pages.
    PageFactory(Clock &clock, const KeyActions &keys, const OperationList &operations);

    PanelPage *make(SessionModels &models, const Place &place) const;

private:
    Clock &m_clock;
    const KeyActions &m_keys;
    const OperationList &m_operations;
};

} // namespace cognigy
