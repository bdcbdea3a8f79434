// SPDX-License-Identifier: GPL-3.0-or-later
// From a file that the user names to its place in the workspace around it.
#pragma once

#include "workspace/workspace.h"

#include <string>

namespace outcheck::cli {

// The workspace-relative path of a file named on the command line; the workspace is that of Workspace::openAround.
// Links in the folders above the file are followed, a link in place of the file is not.
std::string pathInWorkspace(const workspace::Workspace& workspace, const std::string& file);

} // namespace outcheck::cli
