// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a large file on a thread of its own, a few blocks ahead of whoever takes them, and hashes it where that is
// wanted. Under BlockReader and forEachBlockAhead.
#pragma once

#include "base/digest.h"
#include "io/confined_root.h"
#include "io/read_buffer.h"

#include <array>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <span>
#include <stop_token>
#include <thread>

namespace outcheck::io {

class BlockPipeline {
public:
    enum class Hashing { Wanted, NotWanted };

    // The file must outlive this. Blocks have blockSize bytes, but for the last; the first begins at `offset`.
    BlockPipeline(const OpenFile& file, std::uint64_t offset, std::size_t blockSize, Hashing hashing);
    ~BlockPipeline(); // ends the thread within one block
    BlockPipeline(const BlockPipeline&) = delete;
    BlockPipeline& operator=(const BlockPipeline&) = delete;

    // The next block, valid until the next call; empty at the end of the file, or when stop asks. What reading gave as
    // an error comes after the blocks before it.
    Result<std::span<const std::byte>> next(const std::stop_token& stop);

    // After the empty block, where hashing is wanted: of all bytes.
    Sha256Digest digest();

private:
    struct Block {
        ReadBuffer bytes;
        std::size_t count = 0;
    };
    static constexpr std::size_t blocksAhead = 4;

    void run(std::uint64_t offset, const std::stop_token& quit);
    bool waitForRoom(const std::stop_token& quit);
    void publish(std::size_t count);
    void end(std::optional<Error> problem);

    const OpenFile& m_file;
    Hashing m_hashing;
    std::array<Block, blocksAhead> m_blocks;
    std::mutex m_lock; // guards what follows, up to m_isEnd
    std::condition_variable_any m_changed;
    std::uint64_t m_published = 0; // blocks
    std::uint64_t m_released = 0;
    std::optional<Error> m_problem;
    bool m_isEnd = false;

    bool m_isTaken = false; // the caller holds a block
    Sha256Hasher m_hasher;
    std::jthread m_thread;
};

} // namespace outcheck::io
