// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/block_reader.h"

namespace outcheck::io {

namespace {

Error changed(const std::string& path) {
    return Error{ErrorCode::ChangedWhileRead, Place{path, 0, {}}, "the file changed while it was read"};
}

} // namespace

BlockReader::BlockReader(OpenFile file, FileIdentity identity)
    : m_file(std::make_unique<OpenFile>(std::move(file))), m_identity(identity) {
    if (identity.size > blockBytes) {
        m_pipeline = std::make_unique<BlockPipeline>(*m_file, 0, blockBytes, BlockPipeline::Hashing::Wanted);
    } else { // small files are the many; one byte more, to notice growth
        m_block.resize(static_cast<std::size_t>(identity.size) + 1);
    }
}

Result<BlockReader> BlockReader::start(OpenFile file) {
    const auto identity = file.identity();
    if (!identity) {
        return failure(identity.error());
    }
    return BlockReader(std::move(file), *identity);
}

Result<std::span<const std::byte>> BlockReader::readBlock(const std::stop_token& stop) {
    if (m_pipeline) {
        return m_pipeline->next(stop);
    }
    return m_file->readAt(m_offset, m_block.data(), m_block.size()).map([this](std::size_t count) {
        const std::span<const std::byte> block(m_block.data(), count);
        m_hasher.update(block);
        return block;
    });
}

Result<std::span<const std::byte>> BlockReader::next(std::stop_token stop, task::Progress* progress) {
    const auto block = readBlock(stop);
    if (stop.stop_requested()) {
        return failure(task::cancelled(m_file->path()));
    }
    if (!block) {
        return failure(block.error());
    }
    // Beyond the size of the start: a file that grows could otherwise be followed for ever.
    if (m_offset + block->size() > m_identity.size || (block->empty() && m_offset < m_identity.size)) {
        return failure(changed(m_file->path()));
    }
    m_offset += block->size();
    if (progress != nullptr) {
        progress->bytesDone += block->size();
    }
    return block;
}

Result<ReadSummary> BlockReader::finish() {
    const auto now = m_file->identity();
    if (!now) {
        return failure(now.error());
    }
    if (*now != m_identity || m_offset != m_identity.size) {
        return failure(changed(m_file->path()));
    }
    return ReadSummary{m_pipeline ? m_pipeline->digest() : m_hasher.finish(), m_identity, m_offset};
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

Result<std::string> readWhole(OpenFile file, std::uint64_t mostBytes, std::stop_token stop, task::Progress* progress) {
    auto reader = BlockReader::start(std::move(file));
    if (!reader) {
        return failure(reader.error());
    }
    if (reader->identity().size > mostBytes) {
        return failure(ErrorCode::TooLarge, Place{reader->path(), 0, {}},
                       "files of more than " + std::to_string(mostBytes >> 20U) + " MiB are not read for this");
    }
    std::string bytes;
    for (;;) {
        const auto block = reader->next(stop, progress);
        if (!block) {
            return failure(block.error());
        }
        if (block->empty()) {
            break;
        }
        bytes.append(reinterpret_cast<const char*>(block->data()), block->size());
    }
    if (const auto unchanged = reader->finish(); !unchanged) {
        return failure(unchanged.error());
    }
    return bytes;
}

} // namespace outcheck::io
