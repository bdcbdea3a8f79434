// SPDX-License-Identifier: GPL-3.0-or-later
#include "release/pinning.h"

#include "io/block_reader.h"

#include <QTemporaryFile>

namespace outcheck::release {

namespace {

// What may be asked for: an output that is listed for review and lies there.
Result<io::OpenFile> openOffered(const workspace::Workspace& workspace, const std::string& path) {
    const workspace::Output* output = workspace.find(path);
    if (output == nullptr) {
        return failure(ErrorCode::NotFound, {path, 0, {}}, "no output of this workspace");
    }
    if (!output->forReview) {
        return failure(ErrorCode::Refused, {path, 0, {}}, "not offered for review (see outcheck list --all)");
    }
    return workspace.openOutput(path);
}

} // namespace

Result<std::vector<review::FilePin>> pinFiles(ledger::Ledger& ledger, const workspace::Workspace& workspace,
                                              const std::vector<std::string>& paths, const std::stop_token& stop) {
    std::vector<std::string> contents;
    for (const std::string& path : paths) {
        auto file = openOffered(workspace, path);
        if (!file) {
            return failure(file.error());
        }
        auto bytes = io::readWhole(std::move(*file), maximumPinnedFile, stop);
        if (!bytes) {
            return failure(bytes.error());
        }
        contents.push_back(std::move(*bytes));
    }
    std::vector<review::FilePin> pins;
    for (const std::string& bytes : contents) {
        const auto digest = keepBytes(ledger, bytes, stop);
        if (!digest) {
            return failure(digest.error());
        }
        pins.push_back({*digest, bytes.size()});
    }
    return pins;
}

Result<Sha256Digest> keepBytes(ledger::Ledger& ledger, std::string_view bytes, const std::stop_token& stop) {
    QTemporaryFile file; // the owner's alone
    const auto size = static_cast<qint64>(bytes.size());
    if (!file.open() || file.write(bytes.data(), size) != size || !file.flush()) {
        return failure(ErrorCode::WriteFailed, {file.fileName().toStdString(), 0, {}},
                       file.errorString().toStdString());
    }
    return ledger.keepFile(file.fileName().toStdString(), bytes.size(), stop);
}

std::vector<PinnedFile> pinnedFilesOf(const review::RequestState& state) {
    std::vector<PinnedFile> files;
    for (const review::RequestFile& file : state.files) {
        if (file.type != review::FileType::Withdrawn) {
            files.push_back({file.path, file.pin()});
        }
    }
    return files;
}

} // namespace outcheck::release
