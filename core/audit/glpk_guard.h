// SPDX-License-Identifier: GPL-3.0-or-later
// GLPK ends the program on an error (out of memory, a failed assertion) unless it is caught, as here.
#pragma once

#include <cstdint>
#include <functional>

namespace outcheck::audit {

// Calls `work`, in which no frame may own anything while GLPK is called. False where GLPK gave up in it: everything of
// GLPK's on this thread is then gone. The environment of GLPK ends with the thread.
bool guardedGlpk(const std::function<void()>& work);

// How often that has happened on this thread: problems made before are gone.
std::uint32_t glpkLosses();

} // namespace outcheck::audit
