// SPDX-License-Identifier: GPL-3.0-or-later
#include "release/request_check.h"

#include "task/helpers.h"

#include <QTemporaryDir>
#include <mutex>

namespace outcheck::release {

namespace {

check::FileCheck notChecked(const PinnedFile& file, Error problem) {
    check::FileCheck check;
    check.path = file.path;
    check.kind = workspace::kindOfPath(file.path);
    check.problems.push_back(std::move(problem));
    return check;
}

// In a folder of its own, so that no other file of the request can say what is to be done with this one.
Result<check::FileCheck> checkAlone(const PinnedFile& file, const ReadPinned& readPinned, const rules::Policy& policy,
                                    const std::stop_token& stop, task::Progress* progress) {
    if (stop.stop_requested()) {
        return failure(task::cancelled(file.path));
    }
    const QTemporaryDir folder;
    if (!folder.isValid()) {
        return failure(ErrorCode::WriteFailed, {file.path, 0, {}}, folder.errorString().toStdString());
    }
    const std::filesystem::path place(folder.filePath("request").toStdString());
    if (auto laid = layOut({file}, readPinned, place, stop); !laid) {
        return failure(laid.error());
    }
    const auto workspace = workspace::Workspace::openLaidOut(place, "request", stop);
    if (!workspace) {
        return failure(workspace.error());
    }
    const workspace::Output* output = workspace->find(file.path);
    if (output == nullptr) {
        return failure(ErrorCode::NotFound, {file.path, 0, {}}, "cannot be laid out to be checked");
    }
    check::FileCheck check = check::checkOutput(*workspace, *output, policy, stop, progress);
    if (check.state == check::CheckState::Complete && check.digest != file.pin.digest) {
        return failure(ErrorCode::NotGenuine, {file.path, 0, {}}, "what was checked is not what was pinned");
    }
    return check;
}

// Whether rules look for small counts in files of that kind that are no tables.
bool showsCounts(workspace::OutputKind kind) {
    using workspace::OutputKind;
    return kind == OutputKind::Log || kind == OutputKind::Text || kind == OutputKind::Markdown ||
           kind == OutputKind::Html;
}

void judgeTables(const review::DeclaredControls& declared, PinnedCheck& judged) {
    const check::FileCheck& check = judged.check;
    if (check.blocks.empty()) {
        judged.untrue = review::untrueControls(declared, &*check.table, check.findings);
        return;
    }
    for (std::size_t number = 0; number < check.blocks.size(); ++number) {
        for (review::UntrueControl& control :
             review::untrueControls(declared, &check.blocks[number].table, check.findings)) {
            control.table = static_cast<std::uint32_t>(number + 1);
            judged.untrue.push_back(std::move(control));
        }
    }
}

void judgeControls(const review::DeclaredControls& declared, PinnedCheck& judged) {
    const check::FileCheck& check = judged.check;
    const bool isComplete = check.state == check::CheckState::Complete;
    if (isComplete && check.table) {
        judgeTables(declared, judged);
    } else if (isComplete) {
        judged.untrue = review::untrueControls(declared, nullptr, check.findings);
    }
    if (declared.threshold && !(isComplete && (check.table || showsCounts(check.kind)))) {
        judged.notJudged.push_back(review::DeclaredControl::Threshold);
    }
    if (declared.rounding && !(isComplete && check.table && review::canBeJudged(*declared.rounding))) {
        judged.notJudged.push_back(review::DeclaredControl::Rounding);
    }
}

} // namespace

RequestToCheck requestToCheck(const review::RequestState& state) {
    RequestToCheck request{state.id, state.opened.controls, {}};
    for (const review::RequestFile& file : state.files) {
        if (file.type != review::FileType::Withdrawn) {
            request.files.push_back({{file.path, file.pin()}, file.type});
        }
    }
    return request;
}

PinnedCheck checkPinned(const FileToCheck& file, const review::DeclaredControls& declared, const ReadPinned& readPinned,
                        const rules::Policy& policy, const std::stop_token& stop, task::Progress* progress) {
    PinnedCheck judged;
    judged.type = file.type;
    auto checked = checkAlone(file.file, readPinned, policy, stop, progress);
    judged.check = checked ? std::move(*checked) : notChecked(file.file, checked.error());
    if (file.type == review::FileType::Output) {
        judgeControls(declared, judged);
    }
    judged.check.table.reset();
    judged.check.blocks = {};
    return judged;
}

void checkRequest(const RequestToCheck& request, const ReadPinned& readPinned, const rules::Policy& policy,
                  const std::stop_token& stop, task::Progress& progress,
                  const std::function<void(std::size_t, PinnedCheck)>& onResult) {
    for (const FileToCheck& file : request.files) {
        progress.bytesTotal += file.file.pin.size;
    }
    progress.itemsTotal += request.files.size();
    std::mutex reading;
    const ReadPinned readOneAtATime = [&](const review::FilePin& pin, const BundleFolder::Sink& sink) {
        const std::lock_guard lock(reading);
        return readPinned(pin, sink);
    };
    std::mutex handingOver;
    task::Helpers::shared().forEach(request.files.size(), [&](std::size_t number) {
        PinnedCheck judged =
            checkPinned(request.files[number], request.declared, readOneAtATime, policy, stop, &progress);
        ++progress.itemsDone;
        const std::lock_guard lock(handingOver);
        onResult(number, std::move(judged));
    });
}

} // namespace outcheck::release
