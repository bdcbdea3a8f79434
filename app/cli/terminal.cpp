// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "base/utf8.h"

#include <QFile>
#include <chrono>
#include <csignal>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace outcheck::cli {

namespace {

std::atomic<bool> signalled{false};

bool standardErrorIsTerminal() {
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDERR_FILENO) != 0;
#endif
}

} // namespace

void printError(const std::string& sentence) {
    std::fprintf(stderr, "outcheck: %s\n", printable(sentence).c_str());
}

void printError(const Error& error) {
    printError(describe(error));
}

ExitCode exitCodeFor(const Error& error) {
    switch (error.code) {
    case ErrorCode::NotGenuine:
        return NotGenuine;
    case ErrorCode::NotFound:
    case ErrorCode::NotAFile:
    case ErrorCode::UnsafePath:
    case ErrorCode::Forbidden:
    case ErrorCode::Refused:
    case ErrorCode::ProgramMissing:
    case ErrorCode::Unsupported:
        return Usage;
    default:
        return Incomplete;
    }
}

std::stop_token stopOnSignal() {
    // A handler may only set a flag; the watcher thread turns it into a stop request.
    static std::stop_source source;
    static std::jthread watcher([](std::stop_token ending) {
        while (!ending.stop_requested() && !signalled) {
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
        if (signalled) {
            source.request_stop();
        }
    });
    const auto handler = [](int) { signalled = true; };
    std::signal(SIGINT, handler);
    std::signal(SIGTERM, handler);
    return source.get_token();
}

ProgressLine::ProgressLine(const task::Progress& progress, std::string label) {
    if (!standardErrorIsTerminal()) {
        return;
    }
    m_thread = std::jthread([&progress, label = std::move(label)](std::stop_token stop) {
        while (!stop.stop_requested()) {
            std::fprintf(stderr, "\r\x1b[K%s %3.0f%%  %llu of %llu", label.c_str(), 100 * progress.fraction(),
                         static_cast<unsigned long long>(progress.itemsDone.load()),
                         static_cast<unsigned long long>(progress.itemsTotal.load()));
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
        }
        std::fprintf(stderr, "\r\x1b[K");
    });
}

ProgressLine::~ProgressLine() = default;

} // namespace outcheck::cli
