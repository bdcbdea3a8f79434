// SPDX-License-Identifier: GPL-3.0-or-later
// Where the records of a file begin: one checkpoint for every few hundred records, filled while the file is read, and a
// reader that gives any range of records through it. The index is published while it is built: readers see what there
// is.
#pragma once

#include "base/result.h"
#include "csv/dialect.h"
#include "io/confined_root.h"
#include "task/progress.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace outcheck::csv {

struct Row {
    std::uint64_t number = 0;        // record number from 0, header records included
    std::vector<std::string> fields; // well-formed UTF-8, unquoted; a field longer than 64 KiB is cut and ends in "…"
};

class RowIndex {
public:
    static constexpr std::uint64_t recordsPerCheckpoint = 256;

    explicit RowIndex(Dialect dialect);

    // Reads the whole file once. Errors of reading, Cancelled, ChangedWhileRead. May run in one thread while others
    // read rows.
    Result<void> build(io::OpenFile file, std::stop_token stop, task::Progress* progress = nullptr);

    const Dialect& dialect() const { return m_dialect; }
    std::uint64_t recordCount() const; // so far
    std::uint32_t columnCount() const; // widest record so far
    bool isComplete() const;

    // Records first … first+count−1 as far as the index reaches; fewer at the end. Thread-safe.
    Result<std::vector<Row>> rows(const io::OpenFile& file, std::uint64_t first, std::uint64_t count,
                                  std::stop_token stop = {}) const;

private:
    struct Shared;
    Dialect m_dialect;
    std::shared_ptr<Shared> m_shared;
};

} // namespace outcheck::csv
