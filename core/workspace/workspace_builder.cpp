// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace_builder.h"

#include "task/progress.h"
#include "workspace/job_database.h"
#include "workspace/job_log.h"
#include "workspace/manifest.h"
#include "workspace/pipeline.h"
#include "workspace/pipeline_index.h"

#include <algorithm>
#include <thread>

namespace outcheck::workspace {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view pipelinePath = "project.yaml";
constexpr std::uint64_t maximumPipelineBytes = 16ULL << 20U;
constexpr std::string_view metadataFolder = "metadata/";

std::string_view firstPart(std::string_view path) {
    return path.substr(0, path.find('/'));
}

bool isBelow(std::string_view path, std::string_view folder) {
    return folder.empty() || (path.size() > folder.size() && path.starts_with(folder) && path[folder.size()] == '/');
}

class Builder {
public:
    Builder(io::ConfinedRoot root, const BuildOptions& options, std::stop_token stop)
        : m_options(options), m_stop(std::move(stop)) {
        m_facts.root = std::move(root);
    }

    Result<WorkspaceFacts> build(WorkspaceKind kind) {
        m_facts.kind = kind;
        m_facts.name = m_facts.root.folder().filename().string();
        if (auto named = readNamesAndDisk(); !named) {
            return failure(named.error());
        }
        if (m_stop.stop_requested()) {
            return failure(task::cancelled(m_facts.root.folder().string()));
        }
        layOut();
        readJobs();
        nameMissing();
        vouch();
        for (Output& output : m_facts.outputs) {
            describe(output);
        }
        closeHardLinks();
        decideReview();
        return finish();
    }

private:
    // A manifest can take as long to read as the disk to list: at the same time, then. A pipeline says what to list.
    Result<void> readNamesAndDisk() {
        if (m_facts.kind != WorkspaceKind::Level4) {
            return readNames().map([this] { listDisk(m_facts.problems); });
        }
        std::vector<Error> diskProblems;
        std::jthread lister([&] { listDisk(diskProblems); });
        auto named = readNames();
        lister.join();
        addProblems(std::move(diskProblems));
        return named;
    }

    // What says which files belong to the workspace, and at which level.
    Result<void> readNames() {
        if (m_facts.kind == WorkspaceKind::Level4) {
            auto bytes = m_facts.root.readSmallFile(manifestPath, maximumManifestBytes);
            auto manifest = bytes.and_then([](const std::string& text) { return parseManifest(text); });
            if (!manifest) {
                return failure(manifest.error());
            }
            m_manifest = std::move(*manifest);
            if (!m_manifest.workspace.empty()) {
                m_facts.name = m_manifest.workspace;
            }
            m_facts.repository = m_manifest.repository;
            addProblems(std::move(m_manifest.problems));
        } else if (m_facts.kind == WorkspaceKind::Local) {
            readPipeline();
        }
        return {};
    }

    void readPipeline() {
        auto bytes = m_facts.root.readSmallFile(pipelinePath, maximumPipelineBytes);
        if (!bytes) { // without it no file has a level, and none is opened
            m_facts.problems.push_back(bytes.error());
            return;
        }
        m_facts.pipelineText = std::move(*bytes);
        const auto pipeline = parsePipeline(m_facts.pipelineText, pipelinePath);
        if (!pipeline) {
            m_facts.problems.push_back(pipeline.error());
            return;
        }
        m_patterns = PipelineIndex(*pipeline);
        for (const auto& item : m_patterns.items()) {
            const std::string_view part = firstPart(item.output.pattern);
            if (part.find('*') != std::string_view::npos && part != item.output.pattern) {
                m_entersAll = true;
            }
            m_outputFolders.emplace(part);
        }
    }

    // In a checkout only the folders that may hold outputs: the rest is the study's code.
    bool enters(std::string_view folder) const {
        if (folder == ".git" || folder.ends_with("/.git")) {
            return m_facts.kind == WorkspaceKind::Level4;
        }
        if (m_facts.kind != WorkspaceKind::Local || m_entersAll) {
            return true;
        }
        const std::string_view part = firstPart(folder);
        return part == "metadata" || m_outputFolders.contains(part) || part == firstPart(m_options.below);
    }

    void listDisk(std::vector<Error>& problems) {
        if (m_options.onlyVouched) {
            return;
        }
        m_disk = m_facts.root.list(
            problems, [this](std::string_view folder) { return enters(folder); }, m_stop);
    }

    const io::DirectoryEntry* onDisk(std::string_view path) {
        if (m_nextOnDisk < m_disk.size() && m_disk[m_nextOnDisk].path == path) {
            return &m_disk[m_nextOnDisk++];
        }
        const auto found = std::lower_bound(m_disk.begin(), m_disk.end(), path,
                                            [](const io::DirectoryEntry& e, std::string_view p) { return e.path < p; });
        if (found == m_disk.end() || found->path != path) {
            return nullptr;
        }
        m_nextOnDisk = static_cast<std::size_t>(found - m_disk.begin()) + 1;
        return &*found;
    }

    // The outputs with their levels, before anything but names has been read.
    void layOut() {
        m_facts.outputs = std::move(m_manifest.outputs);
        std::set<std::string, std::less<>> messages;
        for (const Output& output : m_facts.outputs) {
            if (output.presence == Presence::Excluded) {
                messages.insert(output.path + ".txt");
            }
        }
        auto named = m_facts.outputs.cbegin(); // in order of path, as the disk
        const auto isNamed = [&](std::string_view path) {
            while (named != m_facts.outputs.cend() && named->path < path) {
                ++named;
            }
            return named != m_facts.outputs.cend() && named->path == path;
        };
        std::vector<Output> others;
        for (const io::DirectoryEntry& entry : m_disk) {
            const bool isNormal = isMetadata(entry.path) || messages.contains(entry.path);
            if (!isNormal && !isNamed(entry.path)) {
                addFromDisk(entry.path, others);
            }
        }
        std::move(others.begin(), others.end(), std::back_inserter(m_facts.outputs));
        sortOutputs();
    }

    bool isMetadata(std::string_view path) const {
        return m_facts.kind != WorkspaceKind::PlainFolder && path.starts_with(metadataFolder);
    }

    void addFromDisk(const std::string& path, std::vector<Output>& outputs) const {
        Output output;
        output.path = path;
        output.kind = kindOfPath(path);
        if (m_facts.kind == WorkspaceKind::PlainFolder) {
            output.level = PrivacyLevel::ModeratelySensitive;
            output.levelReason = "plain-folder";
        } else if (m_facts.kind == WorkspaceKind::Local) {
            const PathLevel level = m_patterns.levelOf(path);
            if (level.actions.empty() && path.find('/') == std::string::npos) {
                return; // beside project.yaml stands the study's own text
            }
            output.level = level.level;
            output.levelReason = level.reason;
            output.unlisted = level.actions.empty();
            output.action = level.actions.size() == 1 ? level.actions.front() : std::string();
        } else {
            output.levelReason = "no-pattern";
            output.unlisted = true;
        }
        outputs.push_back(std::move(output));
    }

    void sortOutputs() {
        const auto byPath = [](const Output& a, const Output& b) { return a.path < b.path; };
        if (!std::is_sorted(m_facts.outputs.begin(), m_facts.outputs.end(), byPath)) {
            std::sort(m_facts.outputs.begin(), m_facts.outputs.end(), byPath);
        }
    }

    Output* find(std::string_view path) {
        const auto found = std::lower_bound(m_facts.outputs.begin(), m_facts.outputs.end(), path,
                                            [](const Output& o, std::string_view p) { return o.path < p; });
        return found == m_facts.outputs.end() || found->path != path ? nullptr : &*found;
    }

    // What highly sensitive content is on disk under several names.
    std::set<ContentId> closedContent() {
        std::set<ContentId> closed;
        for (const Output& output : m_facts.outputs) {
            if (!isKnownClosed(output)) {
                continue;
            }
            const io::DirectoryEntry* entry = onDisk(output.path);
            if (entry != nullptr && entry->links > 1) {
                closed.emplace(entry->device, entry->inode);
            }
        }
        return closed;
    }

    void readJobs() {
        for (const Output& output : m_facts.outputs) {
            if (m_facts.kind == WorkspaceKind::Level4 && !output.unlisted) {
                m_book.addManifestEntry(output);
            }
        }
        for (Job& job : m_manifest.jobs) {
            m_book.merge(std::move(job));
        }
        const auto closed = closedContent();
        const auto first = std::lower_bound(m_disk.begin(), m_disk.end(), metadataFolder,
                                            [](const io::DirectoryEntry& e, std::string_view p) { return e.path < p; });
        for (auto entry = first; entry != m_disk.end() && entry->path.starts_with(metadataFolder); ++entry) {
            if (m_stop.stop_requested()) {
                break;
            }
            const bool isLog =
                entry->path.ends_with(".log") && entry->path.find('/', metadataFolder.size()) == std::string::npos;
            if (!isLog && entry->path != databasePath) {
                continue;
            }
            if (closed.contains({entry->device, entry->inode})) {
                m_facts.problems.push_back(hardLink(entry->path));
            } else if (isLog) {
                readLog(entry->path);
            } else {
                readDatabase(entry->path);
            }
        }
        m_book.finish();
    }

    static Error hardLink(const std::string& path) {
        return Error{ErrorCode::Forbidden, Place{path, 0, {}}, "a second name of a highly sensitive file"};
    }

    void readLog(const std::string& path) {
        auto job = m_facts.root.openFile(path).and_then([](const io::OpenFile& file) { return readJobSummary(file); });
        if (!job) {
            m_facts.problems.push_back(job.error());
            return;
        }
        if (!*job) {
            if (m_facts.kind != WorkspaceKind::PlainFolder) {
                m_facts.problems.push_back(
                    Error{ErrorCode::Truncated, Place{path, 0, {}}, "the log has no job summary at its end"});
            }
            return;
        }
        Job found = std::move(**job);
        found.action = path.substr(metadataFolder.size(), path.size() - metadataFolder.size() - 4);
        found.logPath = path;
        m_book.merge(std::move(found));
    }

    void readDatabase(const std::string& path) {
        auto database = m_facts.root.readSmallFile(path, maximumDatabaseBytes).and_then([this](std::string bytes) {
            return readJobDatabase(std::move(bytes), m_stop);
        });
        if (!database) {
            m_facts.problems.push_back(database.error());
            return;
        }
        const io::DirectoryEntry* pending = onDisk(std::string(databasePath) + "-wal");
        if (pending != nullptr && pending->size > 0) {
            m_facts.problems.push_back(Error{ErrorCode::Conflict, Place{pending->path, 0, {}},
                                             "the database is in use: its latest changes are not seen"});
        }
        addProblems(std::move(database->problems));
        for (Job& job : database->jobs) {
            m_book.merge(std::move(job));
        }
    }

    // Outputs that a job of a checkout wrote, but that the listing did not show.
    void nameMissing() {
        if (m_facts.kind != WorkspaceKind::Local) {
            return;
        }
        std::vector<Output> others;
        std::set<std::string_view> seen;
        for (const Job& job : m_book.jobs()) {
            for (const Job::NamedOutput& named : job.outputs) {
                if (!io::isConfinedPath(named.path)) {
                    m_facts.problems.push_back(
                        Error{ErrorCode::UnsafePath, Place{job.logPath, 0, "outputs"},
                              "a job names a path that is absolute or leads out of the workspace"});
                } else if (find(named.path) == nullptr && seen.insert(named.path).second) {
                    addNamed(named, others);
                }
            }
        }
        std::move(others.begin(), others.end(), std::back_inserter(m_facts.outputs));
        sortOutputs();
    }

    void addNamed(const Job::NamedOutput& named, std::vector<Output>& outputs) {
        const PathLevel level = m_patterns.levelOf(named.path);
        const bool isThere = m_facts.root.identityOf(named.path).has_value();
        if (level.actions.empty() && !isThere) {
            return; // of a former pipeline, and gone
        }
        Output output;
        output.path = named.path;
        output.kind = kindOfPath(named.path);
        output.level = level.level;
        output.levelReason = level.reason;
        output.unlisted = level.actions.empty();
        output.action = level.actions.size() == 1 ? level.actions.front() : std::string();
        outputs.push_back(std::move(output));
    }

    // Paths that the user named one by one. What is known to be highly sensitive stays closed.
    void vouch() {
        for (const std::string& path : m_options.vouchedPaths) {
            if (!io::isConfinedPath(path)) {
                m_facts.problems.push_back(
                    Error{ErrorCode::UnsafePath, Place{path, 0, {}}, "leads out of the workspace"});
                continue;
            }
            if (find(path) == nullptr) {
                Output output;
                output.path = path;
                output.kind = kindOfPath(path);
                output.levelReason = "no-pattern";
                output.unlisted = m_facts.kind != WorkspaceKind::PlainFolder;
                m_facts.outputs.push_back(std::move(output));
                sortOutputs();
            }
            Output& output = *find(path);
            if (output.level == PrivacyLevel::Unknown) {
                output.level = PrivacyLevel::ModeratelySensitive;
                output.levelReason = "vouched";
            }
        }
    }

    // What the jobs and the disk say about an output.
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
        const io::DirectoryEntry* entry = onDisk(output.path);
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

    void closeHardLinks() {
        const auto closed = closedContent();
        if (closed.empty()) {
            return;
        }
        for (Output& output : m_facts.outputs) {
            const io::DirectoryEntry* entry = output.presence == Presence::Present ? onDisk(output.path) : nullptr;
            if (entry != nullptr && closed.contains({entry->device, entry->inode})) {
                output.level = PrivacyLevel::HighlySensitive;
                output.levelReason = "hard-link";
                output.presence = Presence::Withheld;
                m_facts.problems.push_back(hardLink(output.path));
            }
        }
    }

    void decideReview() {
        for (Output& output : m_facts.outputs) {
            const bool isOffered = output.level == PrivacyLevel::ModeratelySensitive &&
                                   (output.presence == Presence::Present || output.presence == Presence::Unreadable) &&
                                   output.exclusionReason.empty();
            // Where no state is recorded, the manifest vouches that the job ended, or the user by naming file or
            // folder.
            const bool isVouched = output.levelReason == "vouched" || output.levelReason == "plain-folder" ||
                                   (m_facts.kind == WorkspaceKind::Level4 && !output.unlisted);
            const bool isCompleteJob =
                isCompleted(output.jobStatus) || (output.jobStatus == JobStatus::Unknown && isVouched);
            output.forReview = isOffered && isCompleteJob && !output.outOfDateOutput && !output.outOfDateAction;
        }
    }

    Result<WorkspaceFacts> finish() {
        if (m_stop.stop_requested()) {
            return failure(task::cancelled(m_facts.root.folder().string()));
        }
        if (!m_options.below.empty()) {
            std::erase_if(m_facts.outputs,
                          [this](const Output& output) { return !isBelow(output.path, m_options.below); });
        }
        m_facts.jobs = m_book.take();
        for (const Job& job : m_facts.jobs) {
            if (m_facts.repository.empty()) {
                m_facts.repository = job.repository;
            }
        }
        return std::move(m_facts);
    }

    void addProblems(std::vector<Error> problems) {
        std::move(problems.begin(), problems.end(), std::back_inserter(m_facts.problems));
    }

    BuildOptions m_options;
    std::stop_token m_stop;
    WorkspaceFacts m_facts;
    Manifest m_manifest;
    PipelineIndex m_patterns;
    std::set<std::string, std::less<>> m_outputFolders = {"output"}; // and the first parts of the patterns
    bool m_entersAll = false;
    std::vector<io::DirectoryEntry> m_disk; // sorted by path
    std::size_t m_nextOnDisk = 0;           // after the one last asked for: questions come mostly in order
    JobBook m_book;
};

} // namespace

WorkspaceKind kindOfFolder(const fs::path& folder) {
    // Any such name counts, readable or not: a workspace that cannot be read must not pass for a plain folder.
    std::error_code fault;
    const auto has = [&](std::string_view name) {
        return fs::symlink_status(folder / name, fault).type() != fs::file_type::not_found;
    };
    return has(manifestPath)   ? WorkspaceKind::Level4
           : has(pipelinePath) ? WorkspaceKind::Local
                               : WorkspaceKind::PlainFolder;
}

Result<WorkspaceFacts> buildWorkspace(const fs::path& folder, const BuildOptions& options, std::stop_token stop) {
    auto root = io::ConfinedRoot::open(folder);
    if (!root) {
        return failure(root.error());
    }
    return Builder(std::move(*root), options, std::move(stop)).build(kindOfFolder(folder));
}

} // namespace outcheck::workspace
