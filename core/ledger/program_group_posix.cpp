// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/program_group_posix.h"

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif

namespace outcheck::ledger {

namespace {

constexpr int politeMilliseconds = 2000; // git takes its lock files away meanwhile

} // namespace

#ifdef Q_OS_UNIX
void startApart(QProcess& process) {
    process.setChildProcessModifier([] { ::setsid(); });
}

void endGroup(QProcess& process) {
    const auto group = static_cast<pid_t>(process.processId());
    if (group <= 0) {
        return;
    }
    ::kill(-group, SIGTERM);
    process.waitForFinished(politeMilliseconds);
    ::kill(-group, SIGKILL); // what git had started may outlive it
    process.waitForFinished(politeMilliseconds);
}
#else
void startApart(QProcess&) {}

void endGroup(QProcess& process) {
    process.kill();
    process.waitForFinished(politeMilliseconds);
}
#endif

} // namespace outcheck::ledger
