// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace cognigy {

class Journal;
class Session;

/// From now on, as long as both live: a line in the journal for every unlocking of the session's
/// environment, with its reason, and for every locking. Where the journal cannot be written, an
/// unlocked environment is locked again: a change could not be written down either.
void keepGateInJournal(Session &session, Journal &journal);

} // namespace cognigy
