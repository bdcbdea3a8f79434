// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/file_blocks.h"

#include "io/read_buffer.h"

#include <algorithm>

namespace outcheck::csv {

namespace {

Error changed(const io::OpenFile& file) {
    return Error{ErrorCode::ChangedWhileRead, Place{file.path(), 0, {}}, "the file changed while it was read"};
}

} // namespace

Result<bool> forEachBlock(const io::OpenFile& file, std::uint64_t offset, std::size_t blockBytes, std::stop_token stop,
                          task::Progress* progress, const std::function<bool(std::string_view)>& onBlock) {
    const auto before = file.identity();
    if (!before) {
        return failure(before.error());
    }
    if (offset > before->size) {
        return failure(changed(file));
    }
    io::ReadBuffer block(static_cast<std::size_t>(std::min<std::uint64_t>(blockBytes, before->size - offset)));
    while (offset < before->size) {
        if (stop.stop_requested()) {
            return failure(task::cancelled(file.path()));
        }
        const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(block.size(), before->size - offset));
        const auto count = file.readAt(offset, block.data(), wanted);
        if (!count) {
            return failure(count.error());
        }
        if (*count < wanted) {
            return failure(changed(file));
        }
        offset += wanted;
        if (progress != nullptr) {
            progress->bytesDone += wanted;
        }
        if (!onBlock(std::string_view(block.data(), wanted))) {
            return false;
        }
    }
    const auto after = file.identity();
    if (!after) {
        return failure(after.error());
    }
    if (*after != *before) {
        return failure(changed(file));
    }
    return true;
}

} // namespace outcheck::csv
