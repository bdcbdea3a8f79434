// SPDX-License-Identifier: GPL-3.0-or-later
// How far background work has come. Written by the workers, read by whoever draws it, without locks.
#pragma once

#include "base/result.h"

#include <atomic>
#include <cstdint>
#include <stop_token>

namespace outcheck::task {

struct Progress {
    std::atomic<std::uint64_t> bytesDone{0};
    std::atomic<std::uint64_t> bytesTotal{0};
    std::atomic<std::uint64_t> itemsDone{0};
    std::atomic<std::uint64_t> itemsTotal{0};

    // From 0 to 1 by bytes where they are known, else by items; 0 where nothing is known yet.
    double fraction() const;
};

// The error every task gives when its stop_token was asked to stop.
Error cancelled(std::string file);

} // namespace outcheck::task
