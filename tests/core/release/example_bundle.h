// SPDX-License-Identifier: GPL-3.0-or-later
// A bundle of two files that may be released.
#pragma once

#include "release/bundle.h"

namespace outcheck::release {

inline const std::string firstBytes = "region,n\nEast,10\n";
inline const std::string secondBytes = "a log\n";

inline BundleFile exampleFile(const std::string& path, const std::string& bytes) {
    BundleFile file;
    file.path = path;
    file.group = "counts";
    file.digest = sha256Of(bytes);
    file.size = bytes.size();
    file.approvals = {{"11111111-1111-4111-8111-111111111111", {"Ann", "a1"}, UtcSeconds{1'700'000'000}},
                      {"22222222-2222-4222-8222-222222222222", {"Bob", "b1"}, UtcSeconds{1'700'000'100}}};
    return file;
}

inline Bundle exampleBundle() {
    Bundle bundle;
    bundle.request = "33333333-3333-4333-8333-333333333333";
    bundle.workspace = "study";
    bundle.ledger = "team";
    bundle.heads = {{"a1", sha256Of("entry"), 7}};
    bundle.author = {"Rae", "r1"};
    bundle.checkers = {{"Ann", "a1"}, {"Bob", "b1"}};
    bundle.releasedBy = {"Ann", "a1"};
    bundle.made = UtcSeconds{1'700'000'200};
    bundle.programVersion = "1";
    bundle.files = {exampleFile("output/counts.csv", firstBytes), exampleFile("output/run.log", secondBytes)};
    bundle.leftOut = {{"output/more.csv", "withdrawn"}};
    return bundle;
}

} // namespace outcheck::release
