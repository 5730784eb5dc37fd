// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/apikey.h"
#include "models/resourcemodel.h"

namespace cognigy {

/// An API key of one's own, and whether this console uses it.
struct ApiKeyRow {
    ApiKey key;
    bool inUse = false;
    friend bool operator==(const ApiKeyRow &a, const ApiKeyRow &b);
};

/// One's own API keys (`indexApiKeysMe`). The API tells a name and a date, no expiry and no last
/// use. Columns: name, use, created.
class ApiKeysModel : public ResourceModel<ApiKeyRow> {
    Q_OBJECT
public:
    /// Client and clock outlive the model.
    ApiKeysModel(ApiClient &client, Clock &clock, QObject *parent = nullptr);

    /// Which key this environment is used with; empty where that is not known.
    void setKeyInUse(const ApiKeyId &key);

protected:
    void dress(ApiKeyRow &row) const override;

private:
    static QList<Column<ApiKeyRow>> columnsWith(Clock &clock);

    ApiKeyId m_inUse;
};

} // namespace cognigy
