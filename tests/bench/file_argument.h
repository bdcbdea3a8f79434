// SPDX-License-Identifier: GPL-3.0-or-later
// What the measured programs share: the file they are given.
#pragma once

#include "io/confined_root.h"

#include <cstdio>

namespace outcheck::bench {

// Opens the file; an OpenFile without a descriptor, and a sentence on standard error, where that fails.
inline io::OpenFile openedOrTold(const char* path) {
    auto file = io::openNamedFile(path);
    if (!file) {
        std::fprintf(stderr, "%s\n", describe(file.error()).c_str());
        return {};
    }
    return std::move(*file);
}

} // namespace outcheck::bench
