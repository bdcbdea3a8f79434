// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/sidecar_files.h"

#include "base/digest.h"
#include "check/said_fields.h"
#include "io/user_folders.h"

#include <QFile>
#include <QSaveFile>

namespace outcheck::check {

namespace {

using workspace::Workspace;

std::filesystem::path fileOf(const Workspace& workspace, Sidecar sidecar) {
    return sidecar == Sidecar::Own ? ownSidecarFile(workspace) : workspace.folder() / correctionsFileName;
}

Result<std::string> textIn(const std::filesystem::path& file) {
    return textOf(file.parent_path(), file.filename().string());
}

Result<void> write(const std::filesystem::path& path, const std::string& text, const std::string& name) {
    QSaveFile file(QFile::decodeName(QByteArray::fromStdString(path.string())));
    const auto size = static_cast<qint64>(text.size());
    if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), size) != size || !file.commit()) {
        return failure(ErrorCode::WriteFailed, Place{name, 0, {}}, file.errorString().toStdString());
    }
    return {};
}

} // namespace

Sidecar sidecarToWrite(const Workspace& workspace) {
    return workspace.kind() == workspace::WorkspaceKind::Local && !workspace.isLaidOut() ? Sidecar::OfWorkspace
                                                                                         : Sidecar::Own;
}

std::string shownNameOf(Sidecar sidecar) {
    return sidecar == Sidecar::Own ? "this checker's own corrections" : std::string(correctionsFileName);
}

std::filesystem::path ownSidecarFile(const Workspace& workspace) {
    std::error_code fault;
    const std::filesystem::path folder = std::filesystem::weakly_canonical(workspace.folder(), fault);
    // Requests are laid out in another folder each time.
    const std::string about = workspace.isLaidOut() ? "requests of " + workspace.name()
                              : fault               ? workspace.folder().string()
                                                    : folder.string();
    return io::homeFolder() / "corrections" / (sha256Of(about).toHex().substr(0, 16) + ".yaml");
}

Result<std::vector<SidecarText>> sidecarsOf(const Workspace& workspace) {
    std::vector<SidecarText> all;
    for (const Sidecar sidecar : {Sidecar::OfWorkspace, Sidecar::Own}) {
        if (sidecar == Sidecar::OfWorkspace && workspace.isLaidOut()) {
            continue;
        }
        auto text = textIn(fileOf(workspace, sidecar));
        if (!text) {
            return failure(text.error());
        }
        if (!text->empty()) {
            all.push_back({sidecar, shownNameOf(sidecar), *std::move(text)});
        }
    }
    return all;
}

Result<void> demandReason(Sidecar sidecar, std::string_view reason) {
    if (sidecar == Sidecar::Own && reason.find_first_not_of(" \t\r\n") == std::string_view::npos) {
        return failure(ErrorCode::Refused, Place{shownNameOf(sidecar), 0, "reason"}, "correction-needs-reason");
    }
    return {};
}

Result<void> rewrite(const Workspace& workspace, Sidecar sidecar, const ChangeText& change) {
    const std::filesystem::path file = fileOf(workspace, sidecar);
    const std::string name = shownNameOf(sidecar);
    if (sidecar == Sidecar::OfWorkspace && sidecarToWrite(workspace) != sidecar) {
        return failure(ErrorCode::Refused, Place{name, 0, {}}, "not-local");
    }
    const auto made = sidecar == Sidecar::Own ? io::makePrivateFolder(file.parent_path()) : Result<void>();
    if (!made) {
        return made;
    }
    const auto before = textIn(file);
    if (!before) {
        return failure(before.error());
    }
    const auto after = change(*before, name);
    return after ? write(file, *after, name) : failure(after.error());
}

} // namespace outcheck::check
