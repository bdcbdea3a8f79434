// SPDX-License-Identifier: GPL-3.0-or-later
// A text that is open for reading: its line index, its bytes, and whether the index still grows. Copies are cheap and
// refer to the same file.
#pragma once

#include "io/confined_root.h"
#include "text/line_index.h"

#include <atomic>
#include <memory>

namespace outcheck::preview {

struct TextSource {
    std::shared_ptr<text::LineIndex> index;
    std::shared_ptr<const io::OpenFile> file;
    std::shared_ptr<std::atomic<bool>> indexing; // true until the index is complete or has failed
    explicit operator bool() const { return index != nullptr && file != nullptr; }
};

} // namespace outcheck::preview
