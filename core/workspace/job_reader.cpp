// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/job_reader.h"

#include "workspace/closed_content.h"
#include "workspace/job_database.h"
#include "workspace/job_log.h"

#include <algorithm>
#include <iterator>

namespace outcheck::workspace {

namespace {

void readLog(const std::string& path, WorkspaceFacts& facts, JobBook& book) {
    auto job = facts.root.openFile(path).and_then([](const io::OpenFile& file) { return readJobSummary(file); });
    if (!job) {
        facts.problems.push_back(job.error());
        return;
    }
    if (!*job) {
        if (facts.kind != WorkspaceKind::PlainFolder) {
            facts.problems.push_back(
                Error{ErrorCode::Truncated, Place{path, 0, {}}, "the log has no job summary at its end"});
        }
        return;
    }
    Job found = std::move(**job);
    found.action = path.substr(metadataFolder.size(), path.size() - metadataFolder.size() - 4);
    found.logPath = path;
    book.merge(std::move(found));
}

void readDatabase(const std::string& path, WorkspaceFacts& facts, DiskListing& disk, const std::stop_token& stop,
                  JobBook& book) {
    auto database = facts.root.readSmallFile(path, maximumDatabaseBytes).and_then([&](std::string bytes) {
        return readJobDatabase(std::move(bytes), stop);
    });
    if (!database) {
        facts.problems.push_back(database.error());
        return;
    }
    const io::DirectoryEntry* pending = disk.find(std::string(databasePath) + "-wal");
    if (pending != nullptr && pending->size > 0) {
        facts.problems.push_back(Error{ErrorCode::Conflict, Place{pending->path, 0, {}},
                                       "the database is in use: its latest changes are not seen"});
    }
    std::move(database->problems.begin(), database->problems.end(), std::back_inserter(facts.problems));
    for (Job& job : database->jobs) {
        book.merge(std::move(job));
    }
}

} // namespace

void readJobs(WorkspaceFacts& facts, DiskListing& disk, const std::stop_token& stop, JobBook& book) {
    const auto closed = closedContent(facts.outputs, disk);
    for (const io::DirectoryEntry& entry : disk.below(metadataFolder)) {
        if (stop.stop_requested()) {
            break;
        }
        const bool isLog =
            entry.path.ends_with(".log") && entry.path.find('/', metadataFolder.size()) == std::string::npos;
        if (!isLog && entry.path != databasePath) {
            continue;
        }
        if (closed.contains({entry.device, entry.inode})) {
            facts.problems.push_back(secondName(entry.path));
        } else if (isLog) {
            readLog(entry.path, facts, book);
        } else {
            readDatabase(entry.path, facts, disk, stop, book);
        }
    }
}

} // namespace outcheck::workspace
