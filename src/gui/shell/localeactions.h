// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/locale.h"
#include "gui/shell/actioncontext.h"
#include "gui/shell/place.h"

#include <QObject>

#include <vector>

namespace cognigy {

class Session;

/// What people do with the Locales of one Project; `all` are those that the list shows.
class LocaleActions : public QObject {
    Q_OBJECT
public:
    explicit LocaleActions(const ActionContext &context, QObject *parent = nullptr);

    void create(Session &session, const Place &place, std::vector<Locale> all);
    /// Name, language and fallback.
    void edit(Session &session, const Place &place, const Locale &locale, std::vector<Locale> all);
    void rename(
        Session &session, const Place &place, const Locale &locale, std::vector<Locale> all);
    void remove(
        Session &session, const Place &place, const Locale &locale, std::vector<Locale> all);

private:
    const ActionContext &m_context;
};

} // namespace cognigy
