// SPDX-License-Identifier: GPL-3.0-or-later
// Where people say things about the tables of a workspace: the researcher in `outcheck.yaml` at its top, a checker in a
// file of their own, kept on their machine. Both have one schema (role_corrections.h, link_answers.h).
#pragma once

#include "base/result.h"
#include "workspace/workspace.h"

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace outcheck::check {

inline constexpr std::string_view correctionsFileName = "outcheck.yaml";

enum class Sidecar { OfWorkspace, Own };
// Into a level 4 workspace or a request nothing is ever written.
Sidecar sidecarToWrite(const workspace::Workspace& workspace);
// "outcheck.yaml", or whose file it is: for errors and as the source of what it says.
std::string shownNameOf(Sidecar sidecar);

// Where a checker's own words on this workspace lie; on the files of requests, by the workspace that they name.
std::filesystem::path ownSidecarFile(const workspace::Workspace& workspace);

struct SidecarText {
    Sidecar sidecar = Sidecar::OfWorkspace;
    std::string name, text; // shownNameOf()
};
// Those that hold for a workspace and are not empty, the researcher's first. A file of a request does not say how
// another is read. TooLarge over 1 MiB, and what reading gives.
Result<std::vector<SidecarText>> sidecarsOf(const workspace::Workspace& workspace);

// Refused ("correction-needs-reason") for a checker's own file where the reason says nothing.
Result<void> demandReason(Sidecar sidecar, std::string_view reason);
// Puts what `change` makes of the text in its place, whole or not at all. Refused ("not-local") for a file in a
// workspace that is no local one; what `change` gives; WriteFailed.
using ChangeText = std::function<Result<std::string>(const std::string& text, const std::string& name)>;
Result<void> rewrite(const workspace::Workspace& workspace, Sidecar sidecar, const ChangeText& change);

} // namespace outcheck::check
