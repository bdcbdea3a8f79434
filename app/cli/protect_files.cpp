// SPDX-License-Identifier: GPL-3.0-or-later
#include "protect_files.h"

#include "check/check_formats.h"
#include "check/check_run.h"
#include "io/block_reader.h"
#include "named_output.h"
#include "protect/cell_grid.h"
#include "text_output.h"

#include <QCoreApplication>

namespace outcheck::cli {

Result<Original> readTable(const std::string& file, const std::stop_token& stop) {
    const auto workspace = workspace::Workspace::openAround(file, stop);
    if (!workspace) {
        return failure(workspace.error());
    }
    const std::string path = pathInWorkspace(*workspace, file);
    const auto corrections = check::readCorrections(*workspace);
    if (!corrections) {
        return failure(corrections.error());
    }
    auto opened = workspace->openOutput(path);
    if (!opened) {
        return failure(opened.error());
    }
    auto bytes = io::readWhole(*std::move(opened), protect::CellGrid::mostBytes, stop);
    if (!bytes) {
        return failure(bytes.error());
    }
    return Original{*std::move(bytes), corrections->on(path)};
}

ExitCode checkCopy(const std::string& copy, const Sha256Digest& written, const rules::Policy& policy,
                   const std::stop_token& stop) {
    const auto workspace = workspace::Workspace::openAround(copy, stop);
    if (!workspace) {
        printError(workspace.error());
        return Incomplete;
    }
    const workspace::Output* const output = workspace->find(pathInWorkspace(*workspace, copy));
    if (output == nullptr) {
        printError(Error{ErrorCode::NotFound, Place{copy, 0, {}}, "the copy was written but cannot be checked"});
        return Incomplete;
    }
    check::CheckAccount account;
    account.workspaceName = workspace->name();
    account.workspaceKind = workspace::nameOf(workspace->kind());
    account.checks.push_back(check::checkOutput(*workspace, *output, policy, stop, nullptr));
    const check::FileCheck& result = account.checks.front();
    const rules::Verdict verdict = result.verdict;
    if (result.digest && *result.digest != written) {
        printError(Error{ErrorCode::ChangedWhileRead, Place{copy, 0, {}}, "the copy is not what was written"});
        return Incomplete;
    }
    const ExitCode printed = writeOutput(
        {}, "\n" + check::toText({account}, policy, {false, QCoreApplication::applicationVersion().toStdString()}));
    const ExitCode code = verdict == rules::Verdict::Incomplete ? Incomplete
                          : verdict == rules::Verdict::Clean    ? Clean
                                                                : Findings;
    return worse(code, printed);
}

} // namespace outcheck::cli
