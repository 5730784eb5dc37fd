// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "console/coredumps.h"

#include <QtGlobal>

#if defined(Q_OS_UNIX)
#include <sys/resource.h>
#endif
#if defined(Q_OS_LINUX)
#include <sys/prctl.h>
#elif defined(Q_OS_MACOS)
#include <sys/ptrace.h>
#include <sys/types.h>
#elif defined(Q_OS_WIN)
#include <windows.h>
#endif

namespace cognigy {

bool forbidCoreDumps()
{
#if !defined(QT_NO_DEBUG) && defined(QT_DEBUG)
    return false;
#else
    bool done = false;
#if defined(Q_OS_UNIX)
    const rlimit none{0, 0};
    done = setrlimit(RLIMIT_CORE, &none) == 0;
#endif
#if defined(Q_OS_LINUX)
    done = prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 || done;
#elif defined(Q_OS_MACOS)
    done = ptrace(PT_DENY_ATTACH, 0, nullptr, 0) == 0 || done;
#elif defined(Q_OS_WIN)
    // Not tried: no Windows was at hand.
    SetErrorMode(SetErrorMode(0) | SEM_NOGPFAULTERRORBOX);
    done = true;
#endif
    return done;
#endif
}

} // namespace cognigy
