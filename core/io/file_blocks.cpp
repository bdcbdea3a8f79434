// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/file_blocks.h"

#include "io/block_pipeline.h"
#include "io/read_buffer.h"

#include <algorithm>

namespace outcheck::io {

namespace {

Error changed(const OpenFile& file) {
    return Error{ErrorCode::ChangedWhileRead, Place{file.path(), 0, {}}, "the file changed while it was read"};
}

// Takes what next(offset, wanted) gives as the next `wanted` bytes; they are fewer, or more, where the file has
// changed.
template <typename Next>
Result<bool> takeBlocks(const OpenFile& file, const FileIdentity& before, std::uint64_t offset, std::size_t blockBytes,
                        const std::stop_token& stop, task::Progress* progress, const OnBlock& onBlock, Next next) {
    while (offset < before.size) {
        const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(blockBytes, before.size - offset));
        const Result<std::string_view> block = stop.stop_requested() ? std::string_view() : next(offset, wanted);
        if (stop.stop_requested()) {
            return failure(task::cancelled(file.path()));
        }
        if (!block) {
            return failure(block.error());
        }
        if (block->size() != wanted) {
            return failure(changed(file));
        }
        offset += wanted;
        if (progress != nullptr) {
            progress->bytesDone += wanted;
        }
        if (!onBlock(*block)) {
            return false;
        }
    }
    const auto after = file.identity();
    if (!after) {
        return failure(after.error());
    }
    if (*after != before) {
        return failure(changed(file));
    }
    return true;
}

Result<FileIdentity> identityFrom(const OpenFile& file, std::uint64_t offset) {
    const auto identity = file.identity();
    if (identity && offset > identity->size) {
        return failure(changed(file));
    }
    return identity;
}

Result<bool> readInTurn(const OpenFile& file, const FileIdentity& before, std::uint64_t offset, std::size_t blockBytes,
                        const std::stop_token& stop, task::Progress* progress, const OnBlock& onBlock) {
    const ReadBuffer buffer(static_cast<std::size_t>(std::min<std::uint64_t>(blockBytes, before.size - offset)));
    return takeBlocks(file, before, offset, blockBytes, stop, progress, onBlock,
                      [&](std::uint64_t at, std::size_t wanted) {
                          return file.readAt(at, buffer.data(), wanted).map([&](std::size_t count) {
                              return std::string_view(buffer.data(), count);
                          });
                      });
}

} // namespace

Result<bool> forEachBlock(const OpenFile& file, std::uint64_t offset, std::size_t blockBytes, std::stop_token stop,
                          task::Progress* progress, const OnBlock& onBlock) {
    const auto before = identityFrom(file, offset);
    if (!before) {
        return failure(before.error());
    }
    return readInTurn(file, *before, offset, blockBytes, stop, progress, onBlock);
}

Result<bool> forEachBlockAhead(const OpenFile& file, std::uint64_t offset, std::size_t blockBytes, std::stop_token stop,
                               task::Progress* progress, const OnBlock& onBlock) {
    const auto before = identityFrom(file, offset);
    if (!before) {
        return failure(before.error());
    }
    if (before->size - offset <= 2 * std::uint64_t{blockBytes}) {
        return readInTurn(file, *before, offset, blockBytes, stop, progress, onBlock);
    }
    BlockPipeline pipeline(file, offset, blockBytes, BlockPipeline::Hashing::NotWanted);
    return takeBlocks(file, *before, offset, blockBytes, stop, progress, onBlock, [&](std::uint64_t, std::size_t) {
        return pipeline.next(stop).map([](std::span<const std::byte> block) {
            return std::string_view(reinterpret_cast<const char*>(block.data()), block.size());
        });
    });
}

} // namespace outcheck::io
