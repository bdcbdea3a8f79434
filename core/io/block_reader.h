// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a file once from front to back in large blocks, hashing as it goes (architecture: reads, not maps); a large
// file on a second thread, so that hashing it and judging it take place at the same time.
#pragma once

#include "base/digest.h"
#include "io/block_pipeline.h"
#include "io/confined_root.h"
#include "task/progress.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace outcheck::io {

inline constexpr std::size_t blockBytes = 1U << 20U;

struct ReadSummary {
    Sha256Digest digest;
    FileIdentity identity;
    std::uint64_t bytes = 0;
};

class BlockReader {
public:
    // Takes the file and notes its identity before the first byte.
    static Result<BlockReader> start(OpenFile file);

    // The next block (valid until the next call), empty at the end. Cancelled when the token asks; adds to
    // progress.bytesDone where one is given. ReadFailed, ChangedWhileRead (the file ends before its size).
    Result<std::span<const std::byte>> next(std::stop_token stop, task::Progress* progress = nullptr);

    // After the empty block: digest and identity; ChangedWhileRead where size, times or inode are no longer those of
    // the start.
    Result<ReadSummary> finish();

    const std::string& path() const { return m_file->path(); }
    const FileIdentity& identity() const { return m_identity; }

private:
    BlockReader(OpenFile file, FileIdentity identity);
    std::unique_ptr<OpenFile> m_file; // stays where it is: the pipeline refers to it
    FileIdentity m_identity;
    Result<std::span<const std::byte>> readBlock(const std::stop_token& stop);
    Sha256Hasher m_hasher; // of a small file
    std::vector<std::byte> m_block;
    std::unique_ptr<BlockPipeline> m_pipeline; // of a large one
    std::uint64_t m_offset = 0;
};

// Reads all of it only to hash it.
Result<ReadSummary> hashFile(OpenFile file, std::stop_token stop, task::Progress* progress = nullptr);

// Reads all of it into memory. TooLarge over mostBytes, before a byte of it is read.
Result<std::string> readWhole(OpenFile file, std::uint64_t mostBytes, std::stop_token stop,
                              task::Progress* progress = nullptr);

} // namespace outcheck::io
