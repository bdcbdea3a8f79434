// SPDX-License-Identifier: GPL-3.0-or-later
// The encoding of an open text file, from its first bytes.
#pragma once

#include "base/result.h"
#include "io/confined_root.h"
#include "io/encoding.h"

namespace outcheck::text {

// ReadFailed and the like.
Result<io::EncodingGuess> encodingOf(const io::OpenFile& file);

} // namespace outcheck::text
