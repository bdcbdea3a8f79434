// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/block_pipeline.h"

namespace outcheck::io {

BlockPipeline::BlockPipeline(const OpenFile& file, std::uint64_t offset, std::size_t blockSize, Hashing hashing)
    : m_file(file), m_hashing(hashing) {
    for (Block& block : m_blocks) {
        block.bytes = ReadBuffer(blockSize);
    }
    m_thread = std::jthread([this, offset](const std::stop_token& quit) { run(offset, quit); });
}

BlockPipeline::~BlockPipeline() {
    m_thread.request_stop();
}

bool BlockPipeline::waitForRoom(const std::stop_token& quit) {
    std::unique_lock lock(m_lock);
    return m_changed.wait(lock, quit, [this] { return m_published - m_released < blocksAhead; });
}

void BlockPipeline::publish(std::size_t count) {
    {
        const std::lock_guard lock(m_lock);
        m_blocks[m_published % blocksAhead].count = count;
        ++m_published;
    }
    m_changed.notify_all();
}

void BlockPipeline::end(std::optional<Error> problem) {
    {
        const std::lock_guard lock(m_lock);
        m_problem = std::move(problem);
        m_isEnd = true;
    }
    m_changed.notify_all();
}

// A block is hashed after it has been handed over: only this thread writes into it, and not before it has hashed it.
void BlockPipeline::run(std::uint64_t offset, const std::stop_token& quit) {
    for (std::size_t at = 0; waitForRoom(quit); at = (at + 1) % blocksAhead) {
        ReadBuffer& bytes = m_blocks[at].bytes;
        const auto count = m_file.readAt(offset, bytes.data(), bytes.size());
        if (!count || *count == 0) {
            end(count ? std::nullopt : std::optional(count.error()));
            return;
        }
        publish(*count);
        if (m_hashing == Hashing::Wanted) {
            m_hasher.update(std::as_bytes(std::span(bytes.data(), *count)));
        }
        offset += *count;
    }
}

Result<std::span<const std::byte>> BlockPipeline::next(const std::stop_token& stop) {
    std::unique_lock lock(m_lock);
    if (m_isTaken) {
        ++m_released;
        m_isTaken = false;
        m_changed.notify_all();
    }
    m_changed.wait(lock, stop, [this] { return m_released < m_published || m_isEnd; });
    if (m_released < m_published && !stop.stop_requested()) {
        m_isTaken = true;
        const Block& block = m_blocks[m_released % blocksAhead];
        return std::as_bytes(std::span(block.bytes.data(), block.count));
    }
    if (m_problem) {
        return failure(*m_problem);
    }
    return std::span<const std::byte>();
}

Sha256Digest BlockPipeline::digest() {
    if (m_thread.joinable()) {
        m_thread.join();
    }
    return m_hasher.finish();
}

} // namespace outcheck::io
