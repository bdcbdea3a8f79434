// SPDX-License-Identifier: GPL-3.0-or-later
// Private to this folder: what the metadata folder of a workspace tells of its jobs, in logs and in a database.
#pragma once

#include "workspace/disk_listing.h"
#include "workspace/workspace_builder.h"

#include <stop_token>

namespace outcheck::workspace {

inline constexpr std::string_view metadataFolder = "metadata/";

// Merges into the book what logs and database know; what cannot be read becomes a problem of the facts. A second name
// of a highly sensitive file (of the facts' outputs) is not opened. Ends early where `stop` asks.
void readJobs(WorkspaceFacts& facts, DiskListing& disk, const std::stop_token& stop, JobBook& book);

} // namespace outcheck::workspace
