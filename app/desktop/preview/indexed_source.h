// SPDX-License-Identifier: GPL-3.0-or-later
// A file of rows that is open for reading: its index, its bytes, and whether the index still grows. Shared between the
// view and its background work; copies are cheap and refer to the same file. And how a place in such a file is named.
#pragma once

#include "io/confined_root.h"

#include <atomic>
#include <compare>
#include <cstdint>
#include <memory>
#include <vector>

namespace outcheck::preview {

template <typename Index>
struct IndexedSource {
    std::shared_ptr<Index> index;
    std::shared_ptr<const io::OpenFile> file;
    std::shared_ptr<std::atomic<bool>> indexing; // true until the index is complete or has failed
    explicit operator bool() const { return index != nullptr && file != nullptr; }
};

// A cell (record and field) or a piece of a line (line, byte and length), all from 0, as findings and searches name it.
struct Place {
    std::uint64_t row = 0;
    std::uint32_t column = 0;
    std::uint32_t length = 0; // 0: the whole cell or line
    friend auto operator<=>(const Place&, const Place&) = default;
};

// In order; shared between who found them and who draws them.
using Places = std::shared_ptr<const std::vector<Place>>;

} // namespace outcheck::preview
