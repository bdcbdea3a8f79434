// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/output_account.h"

namespace outcheck::workspace {

namespace {

class Describer {
public:
    Describer(WorkspaceFacts& facts, const JobBook& book, DiskListing& disk)
        : m_facts(facts), m_book(book), m_disk(disk) {}

    void describe(Output& output) {
        const Job::NamedOutput* named = nullptr;
        const Job* job =
            m_facts.kind == WorkspaceKind::Level4 ? jobOfEntry(output, named) : m_book.writerOf(output.path, &named);
        if (job == nullptr && m_facts.kind == WorkspaceKind::Local && !output.action.empty()) {
            job = m_book.newestOf(output.action);
        }
        if (job != nullptr) {
            takeFromJob(output, *job);
        }
        if (named != nullptr && named->level == PrivacyLevel::HighlySensitive &&
            output.level != PrivacyLevel::HighlySensitive) {
            output.level = PrivacyLevel::HighlySensitive;
            output.levelReason = "strictest-pattern";
        }
        if (named != nullptr && m_facts.kind == WorkspaceKind::Local) {
            output.exclusionReason = named->exclusionReason;
        }
        lookAtDisk(output);
    }

private:
    const Job* jobOfEntry(const Output& output, const Job::NamedOutput*& named) const {
        if (output.unlisted) {
            return nullptr;
        }
        const Job* job = output.jobId.empty() ? m_book.newestOf(output.action) : m_book.byId(output.jobId);
        // The log of the very job that wrote the file may know better than the manifest.
        const Job* writer = m_book.writerOf(output.path, &named);
        if (writer != job) {
            named = nullptr;
        }
        return job;
    }

    void takeFromJob(Output& output, const Job& job) const {
        const auto fill = [](std::string& known, const std::string& news) {
            if (known.empty()) {
                known = news;
            }
        };
        fill(output.action, job.action);
        fill(output.jobId, job.id);
        fill(output.jobRequest, job.request);
        fill(output.user, job.user);
        fill(output.repository, job.repository);
        fill(output.commit, job.commit);
        output.jobStatus = job.status;
        if (!output.time) {
            output.time = job.completed;
        }
        // A newer run of the action that has not ended may be writing this very file.
        const Job* newest = m_facts.kind == WorkspaceKind::Local ? m_book.newestOf(output.action) : nullptr;
        if (newest != nullptr && (newest->status == JobStatus::Pending || newest->status == JobStatus::Running)) {
            output.jobStatus = newest->status;
        }
    }

    void lookAtDisk(Output& output) {
        const bool isExcluded = output.presence == Presence::Excluded;
        const bool isClosed = output.level == PrivacyLevel::HighlySensitive || output.level == PrivacyLevel::Unknown;
        const io::DirectoryEntry* entry = m_disk.find(output.path);
        if (isClosed) {
            output.presence = Presence::Withheld;
            if (entry != nullptr) {
                output.size = entry->size;
            }
            return;
        }
        if (isExcluded) {
            return;
        }
        if (entry == nullptr) {
            lookAgain(output);
        } else if (entry->isSymlink || !entry->isRegular || !entry->isReadable) {
            output.presence = Presence::Unreadable;
            const ErrorCode code = entry->isSymlink    ? ErrorCode::UnsafePath
                                   : !entry->isRegular ? ErrorCode::NotAFile
                                                       : ErrorCode::NoPermission;
            m_facts.problems.push_back(Error{code, Place{output.path, 0, {}},
                                             entry->isSymlink    ? "a symbolic link"
                                             : !entry->isRegular ? "not a regular file"
                                                                 : "reading it is not permitted"});
        } else {
            output.presence = Presence::Present;
            output.size = entry->size;
            if (!output.time) {
                output.time = UtcSeconds{entry->modified / 1'000'000'000};
            }
        }
    }

    // Not in the listing: absent, behind a link, a folder, or in a folder that could not be listed.
    void lookAgain(Output& output) {
        const auto identity = m_facts.root.identityOf(output.path);
        if (identity) {
            output.presence = Presence::Present;
            output.size = identity->size;
        } else if (identity.error().code == ErrorCode::NotFound) {
            output.presence = Presence::Missing;
        } else {
            output.presence = Presence::Unreadable;
            m_facts.problems.push_back(identity.error());
        }
    }

    WorkspaceFacts& m_facts;
    const JobBook& m_book;
    DiskListing& m_disk;
};

} // namespace

void describeOutputs(WorkspaceFacts& facts, const JobBook& book, DiskListing& disk) {
    Describer describer(facts, book, disk);
    for (Output& output : facts.outputs) {
        describer.describe(output);
    }
}

} // namespace outcheck::workspace
