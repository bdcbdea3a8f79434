// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace: a level-4 folder with a manifest, a researcher's checkout with project.yaml, or a plain folder.
// Opening reads names, manifest, pipeline and log trailers, never an output's content. A value: cheap to move, safe to
// share between threads once open. It is the only way to an output's bytes, so that what is highly sensitive stays
// shut.
#pragma once

#include "base/result.h"
#include "io/confined_root.h"
#include "workspace/output.h"

#include <filesystem>
#include <map>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace outcheck::workspace {

enum class WorkspaceKind { Level4, Local, PlainFolder };
std::string_view nameOf(WorkspaceKind kind); // level-4 | local | plain-folder

struct OpenOptions {
    // Paths the user named one by one and so vouches for: opened though no pattern tells their level. Never opens
    // what is known to be highly sensitive.
    std::vector<std::string> vouchedPaths;
};

class Workspace {
public:
    // The folder of a workspace. Fails only where the folder cannot be opened or the manifest cannot be read at all;
    // anything smaller is in problems().
    static Result<Workspace> open(const std::filesystem::path& folder, const OpenOptions& options = {},
                                  std::stop_token stop = {});

    // For a path that may be a file in a workspace or a plain file: looks upwards for metadata/manifest.json or
    // project.yaml and opens that folder, the path vouched for; otherwise the file's own folder with only this file in
    // it.
    static Result<Workspace> openAround(const std::filesystem::path& file, std::stop_token stop = {});

    // Files of a release request in a folder that this program has laid out: a plain folder under that name, whatever
    // stands in it or around it. An author who adds a manifest to a request must not decide what is shown.
    static Result<Workspace> openLaidOut(const std::filesystem::path& folder, std::string name,
                                         std::stop_token stop = {});

    WorkspaceKind kind() const;
    bool isLaidOut() const;          // was opened by openLaidOut
    const std::string& name() const; // as the manifest has it, else the folder's name
    const std::filesystem::path& folder() const;
    std::span<const Output> outputs() const; // sorted by path; every level, every presence
    std::span<const Job> jobs() const;       // oldest first
    std::span<const Error> problems() const; // what could not be read or understood, with its place
    const Output* find(std::string_view path) const;
    // The repository that the manifest or the jobs name; empty where none does.
    std::string repository() const;
    std::string pipelineText() const; // project.yaml of a local workspace, else empty

    // Opens an output's content. Forbidden for highly sensitive and unknown levels, also through a hard link to one;
    // UnsafePath, NotFound, NoPermission otherwise. For an excluded output: Forbidden (its message is exclusionReason).
    Result<io::OpenFile> openOutput(std::string_view path) const;
    // The identity of what openOutput() would open, without opening it; Forbidden and so on as there.
    Result<io::FileIdentity> identityOf(std::string_view path) const;
    // A job's log in metadata/ (not an output; admitted for reading).
    Result<io::OpenFile> openJobLog(const Job& job) const;

private:
    struct Content;
    std::shared_ptr<const Content> m_content;
};

} // namespace outcheck::workspace
