// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace.h"

#include "workspace/workspace_builder.h"

#include <algorithm>

namespace outcheck::workspace {

namespace fs = std::filesystem;

namespace {

// The real folder behind a name: whether something lies in a workspace must not depend on the way there.
Result<fs::path> realPath(const fs::path& path) {
    std::error_code fault;
    fs::path real = fs::canonical(path, fault);
    if (fault) {
        return failure(systemError(fault.value(), path.string(), "opening"));
    }
    return real;
}

// The workspace that a folder is or lies in; empty where there is none.
fs::path workspaceAround(const fs::path& folder) {
    for (fs::path above = folder;; above = above.parent_path()) {
        if (kindOfFolder(above) != WorkspaceKind::PlainFolder) {
            return above;
        }
        if (above == above.parent_path()) {
            return {};
        }
    }
}

Error forbidden(std::string_view path, std::string detail) {
    return Error{ErrorCode::Forbidden, Place{std::string(path), 0, {}}, std::move(detail)};
}

} // namespace

std::string_view nameOf(WorkspaceKind kind) {
    switch (kind) {
    case WorkspaceKind::Level4:
        return "level-4";
    case WorkspaceKind::Local:
        return "local";
    case WorkspaceKind::PlainFolder:
        break;
    }
    return "plain-folder";
}

struct Workspace::Content : WorkspaceFacts {
    explicit Content(WorkspaceFacts facts) : WorkspaceFacts(std::move(facts)) {}

    const Output* find(std::string_view path) const {
        const auto found = std::lower_bound(outputs.begin(), outputs.end(), path,
                                            [](const Output& o, std::string_view p) { return o.path < p; });
        return found == outputs.end() || found->path != path ? nullptr : &*found;
    }

    // Whether what is known of an output admits looking at its content.
    Result<void> admits(std::string_view path) const {
        if (!io::isConfinedPath(path)) {
            return failure(ErrorCode::UnsafePath, {std::string(path), 0, {}}, "leads out of the workspace");
        }
        const Output* output = find(path);
        if (output == nullptr) {
            return failure(ErrorCode::NotFound, {std::string(path), 0, {}}, "no output of this workspace");
        }
        if (output->level == PrivacyLevel::HighlySensitive) {
            return failure(forbidden(path, "highly sensitive: never opened"));
        }
        if (output->level == PrivacyLevel::Unknown) {
            return failure(forbidden(path, "nothing tells its privacy level"));
        }
        if (output->presence == Presence::Excluded) {
            return failure(forbidden(path, "not admitted to level 4"));
        }
        return {};
    }

    // The identity of a file unless its content is that of a highly sensitive one. The others are looked up again, not
    // opened: links can be made while a workspace is open.
    Result<io::FileIdentity> identityUnlessClosed(std::string_view path) const {
        const auto identity = root.identityOf(path);
        if (identity && identity->links > 1) {
            for (const Output& output : outputs) {
                const auto other = isKnownClosed(output) ? root.identityOf(output.path) : failure(Error{});
                if (other && other->device == identity->device && other->inode == identity->inode) {
                    return failure(forbidden(path, "a second name of a highly sensitive file"));
                }
            }
        }
        return identity;
    }

    Result<io::OpenFile> openUnlessClosed(std::string_view path) const {
        const auto before = identityUnlessClosed(path);
        if (!before) {
            return failure(before.error());
        }
        auto file = root.openFile(path);
        const auto after = file.and_then([](const io::OpenFile& opened) { return opened.identity(); });
        if (after && (after->device != before->device || after->inode != before->inode)) {
            return failure(ErrorCode::ChangedWhileRead, {std::string(path), 0, {}}, "another file took its place");
        }
        return file;
    }
};

Result<Workspace> Workspace::open(const fs::path& folder, const OpenOptions& options, std::stop_token stop) {
    const auto real = realPath(folder);
    if (!real) {
        return failure(real.error());
    }
    BuildOptions build;
    build.vouchedPaths = options.vouchedPaths;
    // A folder inside a workspace is that workspace, seen from there: its levels hold here too.
    const fs::path around = workspaceAround(*real);
    if (!around.empty() && around != *real) {
        build.below = real->lexically_relative(around).generic_string();
        for (std::string& path : build.vouchedPaths) {
            path = build.below + "/" + path;
        }
    }
    auto facts = buildWorkspace(around.empty() ? *real : around, build, std::move(stop));
    if (!facts) {
        return failure(facts.error());
    }
    Workspace workspace;
    workspace.m_content = std::make_shared<const Content>(std::move(*facts));
    return workspace;
}

Result<Workspace> Workspace::openAround(const fs::path& file, std::stop_token stop) {
    // The folder is resolved, the file itself is not: a link that stands for a file is refused like any other.
    if (const fs::path name = file.filename(); name.empty() || name == "." || name == "..") {
        return failure(ErrorCode::NotAFile, {file.string(), 0, {}}, "a folder");
    }
    const fs::path parent = file.has_parent_path() ? file.parent_path() : fs::path(".");
    const auto folder = realPath(parent);
    if (!folder) {
        return failure(folder.error());
    }
    const fs::path around = workspaceAround(*folder);
    const fs::path path = *folder / file.filename();
    BuildOptions build;
    build.onlyVouched = around.empty();
    build.vouchedPaths.push_back(path.lexically_relative(around.empty() ? *folder : around).generic_string());
    auto facts = buildWorkspace(around.empty() ? *folder : around, build, std::move(stop));
    if (!facts) {
        return failure(facts.error());
    }
    const std::string& named = build.vouchedPaths.front();
    const auto isExcluded = [&](const Output& output) {
        return output.path == named && output.presence == Presence::Excluded;
    };
    if (const auto identity = facts->root.identityOf(named);
        !identity && identity.error().code == ErrorCode::NotFound &&
        std::none_of(facts->outputs.begin(), facts->outputs.end(), isExcluded)) {
        return failure(ErrorCode::NotFound, {file.string(), 0, {}}, identity.error().detail);
    }
    Workspace workspace;
    workspace.m_content = std::make_shared<const Content>(std::move(*facts));
    return workspace;
}

Result<Workspace> Workspace::openLaidOut(const fs::path& folder, std::string name, std::stop_token stop) {
    const auto real = realPath(folder);
    if (!real) {
        return failure(real.error());
    }
    BuildOptions build;
    build.isPlain = true;
    auto facts = buildWorkspace(*real, build, std::move(stop));
    if (!facts) {
        return failure(facts.error());
    }
    facts->name = std::move(name);
    facts->isLaidOut = true;
    Workspace workspace;
    workspace.m_content = std::make_shared<const Content>(std::move(*facts));
    return workspace;
}

WorkspaceKind Workspace::kind() const {
    return m_content->kind;
}
bool Workspace::isLaidOut() const {
    return m_content->isLaidOut;
}
const std::string& Workspace::name() const {
    return m_content->name;
}
const fs::path& Workspace::folder() const {
    return m_content->root.folder();
}
std::span<const Output> Workspace::outputs() const {
    return m_content->outputs;
}
std::span<const Job> Workspace::jobs() const {
    return m_content->jobs;
}
std::span<const Error> Workspace::problems() const {
    return m_content->problems;
}
std::string Workspace::repository() const {
    return m_content->repository;
}
std::string Workspace::pipelineText() const {
    return m_content->pipelineText;
}

const Output* Workspace::find(std::string_view path) const {
    return m_content->find(path);
}

Result<io::OpenFile> Workspace::openOutput(std::string_view path) const {
    return m_content->admits(path).and_then([&] { return m_content->openUnlessClosed(path); });
}

Result<io::FileIdentity> Workspace::identityOf(std::string_view path) const {
    return m_content->admits(path).and_then([&] { return m_content->identityUnlessClosed(path); });
}

Result<io::OpenFile> Workspace::openJobLog(const Job& job) const {
    if (!job.logPath.starts_with("metadata/")) {
        return failure(ErrorCode::NotFound, {job.logPath, 0, {}}, "the job has no log here");
    }
    return m_content->openUnlessClosed(job.logPath);
}

} // namespace outcheck::workspace
