// SPDX-License-Identifier: GPL-3.0-or-later
// outcheck protect --secondary: what is asked on the command line, and the copies that are made of it.
#pragma once

#include "check/check_run.h"
#include "protect_files.h"

#include <tl/expected.hpp>

namespace outcheck::cli {

struct ProtectRequest {
    std::vector<std::string> files;
    std::string target; // the copy, or the folder of the copies
    std::string note, rounding;
    std::string policy{check::defaultPolicy};
    std::string released; // a folder
    bool secondary = false, exact = false, showsValues = false;
    std::vector<std::string> merges;  // COLUMN:LABEL+LABEL, of several files FILE:COLUMN:LABEL+LABEL
    std::vector<std::string> never;   // CELLS, of several files FILE:CELLS
    std::vector<std::string> weights; // CELLS=FACTOR, of several files FILE:CELLS=FACTOR
};

struct Copies {
    std::vector<std::string> bytes; // in the order of the files
    std::string note;
    ExitCode code = Clean; // before the check of the copies
};
using MadeCopies = tl::expected<Copies, std::vector<Error>>;

// Whether what is asked for can be asked: several files, names of cells.
Result<void> checkSecondary(const ProtectRequest& request);

// `targets`: where the copies will stand, for the note.
MadeCopies withheldCopies(const ProtectRequest& request, const std::vector<std::string>& targets,
                          const rules::Policy& policy, const std::vector<Original>& originals,
                          const std::stop_token& stop);

} // namespace outcheck::cli
