// SPDX-License-Identifier: GPL-3.0-or-later
#include "decoder/confine.h"

#include <array>
#include <cerrno>
#include <sched.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace outcheck::decoder {

namespace {

constexpr rlim_t addressSpaceBytes = rlim_t{2} << 30U;
constexpr rlim_t processorSeconds = 30;

bool limit(__rlimit_resource resource, rlim_t value) {
    const rlimit both{value, value};
    return setrlimit(resource, &both) == 0;
}

// The sanitizers reserve terabytes of addresses, and try through a pipe whether an address may be read.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool isSanitized = true;
#else
constexpr bool isSanitized = false;
#endif

bool limitResources() {
    if (!isSanitized && (!limit(RLIMIT_AS, addressSpaceBytes) || !limit(RLIMIT_NOFILE, 0))) {
        return false;
    }
    return limit(RLIMIT_CPU, processorSeconds) && limit(RLIMIT_CORE, 0) && limit(RLIMIT_FSIZE, 0);
}

// Everything else fails with EPERM, so that a library that merely looks for a configuration file goes on without it.
constexpr std::array admitted = {
    SCMP_SYS(read),
    SCMP_SYS(write),
    SCMP_SYS(writev),
    SCMP_SYS(close),
    SCMP_SYS(lseek),
    SCMP_SYS(fstat),
    SCMP_SYS(munmap),
    SCMP_SYS(mremap),
    SCMP_SYS(brk),
    SCMP_SYS(madvise),
    SCMP_SYS(futex),
    SCMP_SYS(exit),
    SCMP_SYS(exit_group),
    SCMP_SYS(rt_sigreturn),
    SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(rt_sigaction),
    SCMP_SYS(sigaltstack),
    SCMP_SYS(clock_gettime),
    SCMP_SYS(gettimeofday),
    SCMP_SYS(clock_nanosleep),
    SCMP_SYS(sched_yield),
    SCMP_SYS(sched_getaffinity),
    SCMP_SYS(getpid),
    SCMP_SYS(gettid),
    SCMP_SYS(getrandom),

    SCMP_SYS(restart_syscall),
};

bool admitCalls(scmp_filter_ctx filter) {
    for (const int call : admitted) {
        if (seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0) != 0) {
            return false;
        }
    }
    if (isSanitized && (seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(pipe), 0) != 0 ||
                        seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(pipe2), 0) != 0)) {
        return false;
    }
    // Memory, but none that could be executed. No thread either: Qt's would want an event loop with open files.
    const auto withoutExecution = SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0);
    return seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(mmap), 1, withoutExecution) == 0 &&
           seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(mprotect), 1, withoutExecution) == 0 &&
           // abort(), so that a crash looks like one.
           seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1,
                            SCMP_A0(SCMP_CMP_EQ, static_cast<scmp_datum_t>(getpid()))) == 0;
}

bool filterCalls() {
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
    if (filter == nullptr) {
        return false;
    }
    const bool isLoaded = seccomp_attr_set(filter, SCMP_FLTATR_CTL_TSYNC, 1) == 0 && admitCalls(filter) &&
                          seccomp_load(filter) == 0; // sets no_new_privs too
    seccomp_release(filter);
    return isLoaded;
}

} // namespace

void useOneProcessor() {
    cpu_set_t all;
    if (sched_getaffinity(0, sizeof all, &all) != 0) {
        return;
    }
    for (unsigned processor = 0; processor < CPU_SETSIZE; ++processor) {
        if (CPU_ISSET(processor, &all)) {
            cpu_set_t one;
            CPU_ZERO(&one);
            CPU_SET(processor, &one);
            static_cast<void>(sched_setaffinity(0, sizeof one, &one)); // where not: a drawing may time out
            return;
        }
    }
}

bool confine() {
    // Whatever the program that started this one left open; and not to be read or traced by others of the same user.
    return close_range(STDERR_FILENO + 1, ~0U, 0) == 0 && prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 && limitResources() &&
           filterCalls();
}

} // namespace outcheck::decoder
