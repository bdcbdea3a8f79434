// SPDX-License-Identifier: GPL-3.0-or-later
// A whole file of what people say about tables, as somebody edits it.
#pragma once

#include "check/sidecar_files.h"

namespace outcheck::check {

// Empty where there is no such file yet; what reading it gives, TooLarge over 1 MiB.
Result<std::string> readSidecar(const workspace::Workspace& workspace, Sidecar sidecar);

// The first error of any of its sections, as whoever reads it would give it (role_corrections.h, link_answers.h,
// said_hierarchies.h, said_populations.h).
Result<void> checkSidecar(std::string_view text, Sidecar sidecar);

// In the place of `before`. Nothing that checkSidecar() refuses is written; Conflict where something else stands there
// now; else as rewrite().
Result<void> replaceSidecar(const workspace::Workspace& workspace, Sidecar sidecar, const std::string& before,
                            const std::string& after);

} // namespace outcheck::check
