// SPDX-License-Identifier: GPL-3.0-or-later
// The account of a check in the forms people and programs read: text for a terminal, JSON, SARIF 2.1.0, JUnit XML. No
// form holds a cell value, except text and JSON when asked to; those are then marked "not for release".
#pragma once

#include "check/check_run.h"

#include <string>
#include <string_view>
#include <vector>

namespace outcheck::check {

// An output that was not checked, and why: excluded from level 4, missing, withheld.
struct NotChecked {
    std::string path;
    std::string state;  // excluded | missing | withheld | unreadable
    std::string reason; // the platform's sentence, or empty
};

// Everything one call of `outcheck check` learnt about one workspace.
struct CheckAccount {
    std::string workspaceName;
    std::string workspaceKind;
    std::vector<FileCheck> checks; // in the order they shall be shown
    std::vector<NotChecked> notChecked;
    std::vector<Error> problems; // of the workspace
};

struct FormatOptions {
    bool showValues = false;
    std::string programVersion;
};

std::string toText(const std::vector<CheckAccount>& accounts, const rules::Policy& policy,
                   const FormatOptions& options);
std::string toJson(const std::vector<CheckAccount>& accounts, const rules::Policy& policy,
                   const FormatOptions& options);
// SARIF 2.1.0. Cells are logical locations ("row 17, column 4"): a record need not be a line of the file.
std::string toSarif(const std::vector<CheckAccount>& accounts, const rules::Policy& policy,
                    const FormatOptions& options);
// One test suite a workspace, one test case an output: fail → failure, query → skipped with its reasons, incomplete →
// error.
std::string toJunit(const std::vector<CheckAccount>& accounts, const rules::Policy& policy,
                    const FormatOptions& options);

// What a clean verdict by this policy does not mean: the rules that are off and what nothing checks, in lines of text.
std::string limitsOf(const rules::Policy& policy);

std::string_view nameOf(CheckState state); // complete | incomplete | stale

} // namespace outcheck::check
