// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/check_run.h"

#include "task/helpers.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>

namespace outcheck::check {

namespace {

void count(CheckSummary& summary, rules::Verdict verdict) {
    switch (verdict) {
    case rules::Verdict::Clean:
        ++summary.clean;
        break;
    case rules::Verdict::Query:
        ++summary.query;
        break;
    case rules::Verdict::Fail:
        ++summary.fail;
        break;
    case rules::Verdict::Incomplete:
        ++summary.incomplete;
        break;
    }
}

FileCheck notChecked(const std::string& path, Error problem) {
    FileCheck check;
    check.path = path;
    check.kind = workspace::kindOfPath(path);
    check.problems.push_back(std::move(problem));
    return check;
}

} // namespace

CheckSummary runChecks(const workspace::Workspace& workspace, const std::vector<std::string>& paths,
                       const rules::Policy& policy, std::stop_token stop, task::Progress& progress,
                       const std::function<void(FileCheck)>& onResult, unsigned threads, ResultCache* cache) {
    std::vector<const workspace::Output*> outputs;
    for (const std::string& path : paths) {
        outputs.push_back(workspace.find(path));
        progress.bytesTotal += outputs.back() == nullptr ? 0 : outputs.back()->size.value_or(0);
    }
    progress.itemsTotal += paths.size();

    CheckSummary summary;
    std::mutex handingOver;
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        const task::Helpers::Occupied atWork(task::Helpers::shared());
        for (std::size_t at = next++; at < paths.size(); at = next++) {
            FileCheck check;
            if (outputs[at] == nullptr) {
                check = notChecked(paths[at],
                                   Error{ErrorCode::NotFound, Place{paths[at], 0, {}}, "no output of this workspace"});
            } else if (stop.stop_requested()) {
                check = notChecked(paths[at], task::cancelled(paths[at]));
            } else {
                check = checkOutput(workspace, *outputs[at], policy, stop, &progress, cache);
            }
            ++progress.itemsDone;
            const std::lock_guard lock(handingOver);
            count(summary, check.verdict);
            onResult(std::move(check));
        }
    };

    const unsigned wanted = threads == 0 ? std::max(1U, std::thread::hardware_concurrency()) : threads;
    const std::size_t workers = std::min<std::size_t>(wanted, std::max<std::size_t>(1, paths.size()));
    {
        std::vector<std::jthread> pool;
        for (std::size_t i = 1; i < workers; ++i) {
            pool.emplace_back(work);
        }
        work(); // the caller's own thread is one of them
    }
    return summary;
}

} // namespace outcheck::check
