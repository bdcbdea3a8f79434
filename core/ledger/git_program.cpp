// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/git_program.h"

#include <QtGlobal>

#include <algorithm>
#include <iterator>

namespace outcheck::ledger {

Result<ProgramOutput> runGit(std::vector<std::string> arguments, std::string_view input, const Patience& patience) {
    using std::chrono::milliseconds;
    const auto rest = std::chrono::duration_cast<milliseconds>(patience.deadline - std::chrono::steady_clock::now());
    // Nothing of a repository that the caller stands in; no questions; only ways of transport that run no programs.
    RunOptions options{std::max(rest, milliseconds(1)),
                       patience.stop,
                       {{"GIT_DIR", ""},
                        {"GIT_WORK_TREE", ""},
                        {"GIT_INDEX_FILE", ""},
                        {"GIT_OBJECT_DIRECTORY", ""},
                        {"GIT_ALTERNATE_OBJECT_DIRECTORIES", ""},
                        {"GIT_NAMESPACE", ""},
                        {"GIT_ASKPASS", ""},
                        {"GIT_TERMINAL_PROMPT", "0"},
                        {"GIT_ALLOW_PROTOCOL", "file:ssh:https"}}};
    if (qEnvironmentVariableIsEmpty("GIT_SSH_COMMAND") && qEnvironmentVariableIsEmpty("GIT_SSH")) {
        options.environment.emplace_back("GIT_SSH_COMMAND", "ssh -o BatchMode=yes -o ConnectTimeout=20");
    }
    std::vector<std::string> all{"-c", "gc.auto=0",
                                 "-c", "maintenance.auto=false",
                                 "-c", "transfer.fsckObjects=true",
                                 "-c", "core.looseCompression=0",
                                 "-c", "core.fsync=all"};
    std::move(arguments.begin(), arguments.end(), std::back_inserter(all));
    return runProgram("git", all, input, options);
}

} // namespace outcheck::ledger
