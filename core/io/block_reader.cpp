// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/block_reader.h"

#include <algorithm>

namespace outcheck::io {

namespace {

Error changed(const std::string& path) {
    return Error{ErrorCode::ChangedWhileRead, Place{path, 0, {}}, "the file changed while it was read"};
}

} // namespace

BlockReader::BlockReader(OpenFile file, FileIdentity identity) : m_file(std::move(file)), m_identity(identity) {
    // Small files are the many: a block no larger than the file, and one byte more to notice growth.
    m_block.resize(static_cast<std::size_t>(std::min<std::uint64_t>(identity.size + 1, blockBytes)));
}

Result<BlockReader> BlockReader::start(OpenFile file) {
    const auto identity = file.identity();
    if (!identity) {
        return failure(identity.error());
    }
    return BlockReader(std::move(file), *identity);
}

Result<std::span<const std::byte>> BlockReader::next(std::stop_token stop, task::Progress* progress) {
    if (stop.stop_requested()) {
        return failure(task::cancelled(m_file.path()));
    }
    const auto count = m_file.readAt(m_offset, m_block.data(), m_block.size());
    if (!count) {
        return failure(count.error());
    }
    // Beyond the size of the start: a file that grows could otherwise be followed for ever.
    if (m_offset + *count > m_identity.size || (*count == 0 && m_offset < m_identity.size)) {
        return failure(changed(m_file.path()));
    }
    const std::span<const std::byte> block(m_block.data(), *count);
    m_hasher.update(block);
    m_offset += *count;
    if (progress != nullptr) {
        progress->bytesDone += *count;
    }
    return block;
}

Result<ReadSummary> BlockReader::finish() {
    const auto now = m_file.identity();
    if (!now) {
        return failure(now.error());
    }
    if (*now != m_identity || m_offset != m_identity.size) {
        return failure(changed(m_file.path()));
    }
    return ReadSummary{m_hasher.finish(), m_identity, m_offset};
}

Result<ReadSummary> hashFile(OpenFile file, std::stop_token stop, task::Progress* progress) {
    auto reader = BlockReader::start(std::move(file));
    if (!reader) {
        return failure(reader.error());
    }
    for (;;) {
        const auto block = reader->next(stop, progress);
        if (!block) {
            return failure(block.error());
        }
        if (block->empty()) {
            return reader->finish();
        }
    }
}

} // namespace outcheck::io
