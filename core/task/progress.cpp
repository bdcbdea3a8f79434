// SPDX-License-Identifier: GPL-3.0-or-later
#include "task/progress.h"

#include <algorithm>

namespace outcheck::task {

double Progress::fraction() const {
    const auto share = [](std::uint64_t done, std::uint64_t total) {
        return std::min(1.0, static_cast<double>(done) / static_cast<double>(total));
    };
    if (bytesTotal > 0) {
        return share(bytesDone, bytesTotal);
    }
    return itemsTotal > 0 ? share(itemsDone, itemsTotal) : 0.0;
}

Error cancelled(std::string file) {
    return Error{ErrorCode::Cancelled, Place{std::move(file), 0, {}}, "stopped before the end"};
}

} // namespace outcheck::task
