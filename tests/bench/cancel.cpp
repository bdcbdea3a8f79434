// SPDX-License-Identifier: GPL-3.0-or-later
// outcheck_bench_cancel check|rows|lines|find-in-table|find-in-text PATH: how long work goes on after it was asked to
// stop. What is timed is what the window runs: a check of the file or of all outputs of the folder, the building of an
// index, a search for what is not there. The work runs once to see how long it takes (3 s at most), then is stopped at
// moments spread over that time; each ends when everything that the work held has been given back.
#include "check/check_run.h"
#include "check/result_cache.h"
#include "desktop/preview/table_source.h"
#include "file_argument.h"
#include "text/line_index.h"

#include <QCoreApplication>
#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <filesystem>
#include <mutex>
#include <optional>
#include <string_view>
#include <thread>
#include <vector>

namespace {

using namespace outcheck;
using Clock = std::chrono::steady_clock;
using Work = std::function<void(const std::stop_token&)>;

constexpr int moments = 9;
constexpr std::chrono::seconds longestRun{3};
constexpr std::size_t dialectBytes = std::size_t{256} << 10U;
constexpr auto notThere = "\x01 is nowhere";

struct Run {
    Clock::duration whole{};
    std::optional<Clock::duration> afterStop; // nothing: it had ended before
};

Run runStoppedAfter(const Work& work, Clock::duration moment) {
    std::stop_source source;
    std::mutex mutex; // over the two below
    std::condition_variable changed;
    bool isOver = false;
    std::optional<Clock::time_point> asked;
    const auto began = Clock::now();
    std::thread stopper([&] {
        std::unique_lock lock(mutex);
        if (!changed.wait_until(lock, began + moment, [&] { return isOver; })) {
            asked = Clock::now();
            source.request_stop();
        }
    });
    work(source.get_token());
    const auto end = Clock::now();
    {
        const std::lock_guard lock(mutex);
        isOver = true;
    }
    changed.notify_one();
    stopper.join();
    return {end - began, asked && *asked < end ? std::optional(end - *asked) : std::nullopt};
}

void checkAll(const std::filesystem::path& path, const std::stop_token& stop) {
    const auto workspace = std::filesystem::is_directory(path) ? workspace::Workspace::open(path, {}, stop)
                                                               : workspace::Workspace::openAround(path, stop);
    if (!workspace) {
        return; // stopped while it was opened
    }
    std::vector<std::string> paths;
    for (const workspace::Output& output : workspace->outputs()) {
        if (output.forReview || output.path == path.filename()) {
            paths.push_back(output.path);
        }
    }
    const auto policy = check::builtInPolicy(check::defaultPolicy);
    check::ResultCache::Settings settings;
    settings.reuses = false;
    check::ResultCache cache(*workspace, *policy, settings);
    task::Progress progress;
    std::vector<check::FileCheck> results;
    check::runChecks(
        *workspace, paths, *policy, stop, progress,
        [&](check::FileCheck result) { results.push_back(std::move(result)); }, 0, &cache);
}

csv::Dialect dialectOf(const io::OpenFile& file) {
    std::string first(dialectBytes, '\0');
    const auto read = file.readAt(0, first.data(), first.size());
    return csv::findDialect(std::string_view(first).substr(0, read.value_or(0)));
}

std::shared_ptr<csv::RowIndex> rowsOf(const char* path, const std::stop_token& stop) {
    io::OpenFile file = bench::openedOrTold(path);
    auto index = std::make_shared<csv::RowIndex>(dialectOf(file));
    return index->build(std::move(file), stop) ? index : nullptr;
}

void findInTable(const char* path, const std::shared_ptr<csv::RowIndex>& index, const std::stop_token& stop) {
    const preview::TableSource source{index, std::make_shared<io::OpenFile>(bench::openedOrTold(path)),
                                      std::make_shared<std::atomic<bool>>(false)};
    (void)preview::searchTable(source, notThere, false, stop, [](const auto&) {});
}

// Nothing where there is no such work.
std::optional<Work> workNamed(std::string_view what, const char* path) {
    if (what == "check") {
        return [path](const std::stop_token& stop) { checkAll(path, stop); };
    }
    if (what == "rows") {
        return [path](const std::stop_token& stop) { rowsOf(path, stop); };
    }
    if (what == "lines") {
        return [path](const std::stop_token& stop) {
            text::LineIndex index;
            (void)index.build(bench::openedOrTold(path), stop);
        };
    }
    if (what == "find-in-table") {
        return [path, index = rowsOf(path, {})](const std::stop_token& stop) { findInTable(path, index, stop); };
    }
    if (what == "find-in-text") {
        return [path](const std::stop_token& stop) {
            (void)text::searchText(bench::openedOrTold(path), notThere, false, stop, [](const auto&) {});
        };
    }
    return std::nullopt;
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const auto work = argc == 3 && std::filesystem::exists(argv[2]) ? workNamed(argv[1], argv[2]) : std::nullopt;
    if (!work) {
        std::fprintf(stderr, "usage: outcheck_bench_cancel check|rows|lines|find-in-table|find-in-text PATH\n");
        return 2;
    }
    const Clock::duration whole = std::min<Clock::duration>(runStoppedAfter(*work, longestRun).whole, longestRun);
    std::printf("{\"stopped_after_ms\": [");
    const char* separator = "";
    for (int moment = 1; moment <= moments; ++moment) {
        if (const auto after = runStoppedAfter(*work, whole * moment / (moments + 1)).afterStop) {
            std::printf("%s%.2f", separator, std::chrono::duration<double, std::milli>(*after).count());
            separator = ", ";
        }
    }
    std::printf("]}\n");
    return 0;
}
