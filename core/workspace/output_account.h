// SPDX-License-Identifier: GPL-3.0-or-later
// Private to this folder: what the jobs and the disk say about each output.
#pragma once

#include "workspace/disk_listing.h"
#include "workspace/workspace_builder.h"

namespace outcheck::workspace {

// Fills in for every output of the facts which job wrote it, whether it is there, and how large it is. A pattern of the
// job may close it; what is closed is not looked at beyond the listing.
void describeOutputs(WorkspaceFacts& facts, const JobBook& book, DiskListing& disk);

} // namespace outcheck::workspace
