// SPDX-License-Identifier: GPL-3.0-or-later
// Private to this folder: highly sensitive content under a second name stays as closed as under its first.
#pragma once

#include "workspace/disk_listing.h"
#include "workspace/workspace_builder.h"

#include <set>

namespace outcheck::workspace {

// What highly sensitive content is on disk under several names.
std::set<ContentId> closedContent(const std::vector<Output>& outputs, DiskListing& disk);
// The problem that names such a second name.
Error secondName(const std::string& path);
// Closes every output that is a second name, and names it among the problems.
void closeSecondNames(std::vector<Output>& outputs, DiskListing& disk, std::vector<Error>& problems);

} // namespace outcheck::workspace
