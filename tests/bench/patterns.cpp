// SPDX-License-Identifier: GPL-3.0-or-later
// outcheck_bench_patterns FILE: every rule that the default policy has for text over a log, without its digest, and
// what they found by rule.
#include "check/content_checker.h"
#include "file_argument.h"
#include "io/block_reader.h"
#include "io/file_blocks.h"

#include <map>

using namespace outcheck;

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fprintf(stderr, "usage: outcheck_bench_patterns FILE\n");
        return 2;
    }
    const auto policy = check::builtInPolicy(check::defaultPolicy);
    const io::OpenFile file = bench::openedOrTold(argv[1]);
    if (!policy || file.descriptor() < 0) {
        return 1;
    }
    const auto checker = check::makeContentChecker(workspace::OutputKind::Log, *policy);
    const auto whole = io::forEachBlock(file, 0, io::blockBytes, {}, nullptr, [&](std::string_view bytes) {
        checker->push(bytes);
        return true;
    });
    if (!whole) {
        std::fprintf(stderr, "%s\n", describe(whole.error()).c_str());
        return 1;
    }
    check::FileCheck check;
    rules::FileFacts facts;
    checker->finish(check, facts, {});
    std::map<std::string, std::uint64_t> places;
    for (const rules::Finding& finding : check.findings) {
        places[finding.rule] += finding.spotCount;
    }
    std::printf("{\"lines\": %llu", static_cast<unsigned long long>(check.lines));
    for (const auto& [rule, count] : places) {
        std::printf(", \"%s\": %llu", rule.c_str(), static_cast<unsigned long long>(count));
    }
    std::printf("}\n");
    return 0;
}
