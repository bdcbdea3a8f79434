// SPDX-License-Identifier: GPL-3.0-or-later
// A flagged place in words.
#pragma once

#include "desktop/preview/flag_index.h"

#include <QString>

namespace outcheck::preview {

// "blocks release", "to be looked at", "note"; "dismissed" where a reviewer has answered it.
QString wordFor(const Flag& flag);

} // namespace outcheck::preview
