// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/job.h"

namespace cognigy {

/// One call of the API: sends, tries again what may be tried again, checks the answer.
class SendJob final : public Job<Reply> {
public:
    using Job::Job;

protected:
    void start() override;

private:
    void attempt();
    void heard(Result<Incoming> incoming);

    QUrl m_url;
    int m_attempts = 0;
};

/// Checks what a good answer must be before anybody parses it: no web page, not nested too deep.
Result<Reply> replyFrom(Incoming incoming);

} // namespace cognigy
