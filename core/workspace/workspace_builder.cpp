// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace_builder.h"

#include "task/progress.h"
#include "workspace/closed_content.h"
#include "workspace/disk_listing.h"
#include "workspace/job_reader.h"
#include "workspace/manifest.h"
#include "workspace/output_account.h"
#include "workspace/pipeline.h"
#include "workspace/pipeline_index.h"

#include <algorithm>
#include <thread>

namespace outcheck::workspace {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view pipelinePath = "project.yaml";
constexpr std::uint64_t maximumPipelineBytes = 16ULL << 20U;

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
        describeOutputs(m_facts, m_book, m_disk);
        closeSecondNames(m_facts.outputs, m_disk, m_facts.problems);
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
        if (m_options.isPlain) {
            return true; // everything there was asked for by name
        }
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
        m_disk = DiskListing(m_facts.root.list(
            problems, [this](std::string_view folder) { return enters(folder); }, m_stop));
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
        for (const io::DirectoryEntry& entry : m_disk.entries()) {
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

    void readJobs() {
        for (const Output& output : m_facts.outputs) {
            if (m_facts.kind == WorkspaceKind::Level4 && !output.unlisted) {
                m_book.addManifestEntry(output);
            }
        }
        for (Job& job : m_manifest.jobs) {
            m_book.merge(std::move(job));
        }
        workspace::readJobs(m_facts, m_disk, m_stop, m_book);
        m_book.finish();
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
    DiskListing m_disk;
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
    return Builder(std::move(*root), options, std::move(stop))
        .build(options.isPlain ? WorkspaceKind::PlainFolder : kindOfFolder(folder));
}

} // namespace outcheck::workspace
