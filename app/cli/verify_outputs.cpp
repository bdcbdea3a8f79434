// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify_outputs.h"

#include "io/block_reader.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>

namespace outcheck::cli {

using workspace::Output;
using workspace::Verification;

VerifiedOutputs verifyOutputs(const workspace::Workspace& workspace, std::stop_token stop, task::Progress& progress) {
    std::vector<const Output*> outputs;
    for (const Output& output : workspace.outputs()) {
        if (output.presence == workspace::Presence::Present && output.declaredDigest) {
            outputs.push_back(&output);
            progress.bytesTotal += output.size.value_or(0);
        }
    }
    progress.itemsTotal = outputs.size();
    VerifiedOutputs result;
    std::mutex resultMutex;
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        for (std::size_t i = next++; i < outputs.size(); i = next++) {
            const Output& output = *outputs[i];
            auto read = workspace.openOutput(output.path).and_then([&](io::OpenFile file) {
                return io::hashFile(std::move(file), stop, &progress);
            });
            ++progress.itemsDone;
            const std::scoped_lock lock(resultMutex);
            if (read) {
                const bool isSame = read->digest == *output.declaredDigest;
                result.byPath[output.path] = isSame ? Verification::Verified : Verification::Differs;
            } else {
                result.byPath[output.path] = Verification::Unverified;
                result.problems.push_back(read.error());
            }
        }
    };
    {
        std::vector<std::jthread> threads;
        const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
        for (std::size_t i = 0; i < std::min(cores, outputs.size()); ++i) {
            threads.emplace_back(work);
        }
    }
    std::sort(result.problems.begin(), result.problems.end(),
              [](const Error& a, const Error& b) { return a.where.file < b.where.file; });
    return result;
}

} // namespace outcheck::cli
