// SPDX-License-Identifier: GPL-3.0-or-later
// The open folder behind a ConfinedRoot; private to this folder.
#pragma once

#include "io/descriptor_posix.h"

namespace outcheck::io {

struct ConfinedRoot::Shared {
    Descriptor descriptor;
    std::filesystem::path folder;
};

} // namespace outcheck::io
