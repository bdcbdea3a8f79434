// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/closed_content.h"

namespace outcheck::workspace {

std::set<ContentId> closedContent(const std::vector<Output>& outputs, DiskListing& disk) {
    std::set<ContentId> closed;
    for (const Output& output : outputs) {
        if (!isKnownClosed(output)) {
            continue;
        }
        const io::DirectoryEntry* entry = disk.find(output.path);
        if (entry != nullptr && entry->links > 1) {
            closed.emplace(entry->device, entry->inode);
        }
    }
    return closed;
}

Error secondName(const std::string& path) {
    return Error{ErrorCode::Forbidden, Place{path, 0, {}}, "a second name of a highly sensitive file"};
}

void closeSecondNames(std::vector<Output>& outputs, DiskListing& disk, std::vector<Error>& problems) {
    const auto closed = closedContent(outputs, disk);
    if (closed.empty()) {
        return;
    }
    for (Output& output : outputs) {
        const io::DirectoryEntry* entry = output.presence == Presence::Present ? disk.find(output.path) : nullptr;
        if (entry != nullptr && closed.contains({entry->device, entry->inode})) {
            output.level = PrivacyLevel::HighlySensitive;
            output.levelReason = "hard-link";
            output.presence = Presence::Withheld;
            problems.push_back(secondName(output.path));
        }
    }
}

} // namespace outcheck::workspace
