// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/apiclient.h"
#include "net/httplog.h"
#include "net/writegate.h"
#include "support/manualclock.h"

#include <QDialog>

#include <functional>
#include <memory>

namespace cognigy::test {

/// One dialog in one of its states, with invented facts.
struct SampleDialog {
    QString name; ///< fit for a file name: "snapshot-restore-prod"
    std::function<QDialog *(QWidget *parent)> make;
};

/// Makes every dialog of the console with sample facts, for pictures and for walks over all of
/// them. No server is needed. Must outlive the dialogs.
class SampleDialogs {
public:
    SampleDialogs();
    ~SampleDialogs();

    QList<SampleDialog> all();

private:
    ManualClock m_clock;
    HttpLog m_log;
    WriteGate m_gate;
    std::unique_ptr<ApiClient> m_client;
};

} // namespace cognigy::test
