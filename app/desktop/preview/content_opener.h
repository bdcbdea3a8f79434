// SPDX-License-Identifier: GPL-3.0-or-later
// How a page gets at the bytes of what it shows: called on a background thread, each time anew, through the Workspace.
#pragma once

#include "base/result.h"
#include "io/confined_root.h"

#include <functional>

namespace outcheck::preview {

using ContentOpener = std::function<Result<io::OpenFile>()>;

// How the reading of a page stands. Reading: the first screen is there, the rest is still being indexed. Stopped: by
// the user, before the index was complete; what comes after the rows read is not known.
enum class PageState { Nothing, Opening, Reading, Stopped, Ready, Empty, Failed };

} // namespace outcheck::preview
