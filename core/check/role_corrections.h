// SPDX-License-Identifier: GPL-3.0-or-later
// What people say about columns of tables: "this column is a dimension, not a count". The researcher says it in
// `outcheck.yaml` at the top of the workspace, a checker in a file of their own, kept on their machine. Schema of both:
//
//     corrections:
//       - file: output/tables/*.csv   # '*' stands for any characters but '/'
//         column: age_band            # its header, or its number from 1
//         role: dimension             # dimension, date, count, composite, rate, percentage, statistic, bound, p_value,
//                                     # identifier, text, index, empty
//         reason: coded in years      # optional for the researcher, required of a checker
//
// Links between tables, hierarchies and populations may stand beside them (link_answers.h, said_hierarchies.h,
// said_populations.h). Any other key, a key given twice and an unknown role are
// errors with file, line and field, and then no table is judged. A table whose roles were corrected is never clean:
// whoever releases it has to agree.
#pragma once

#include "base/digest.h"
#include "base/result.h"
#include "check/sidecar_files.h"
#include "rules/finding.h"
#include "table/table_profile.h"
#include "workspace/workspace.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace outcheck::check {

struct RoleCorrection {
    std::string file;                    // pattern of paths in the workspace
    std::optional<std::uint32_t> column; // from 0; nothing: the columns of this name
    std::string name;
    table::ColumnRole role = table::ColumnRole::Text;
    std::string reason; // may be empty
    std::string source; // "outcheck.yaml, line 3": who says so
};

struct RoleCorrections {
    std::vector<RoleCorrection> all;    // the researcher's, then the checker's; later ones outrank earlier
    std::optional<Sha256Digest> digest; // of the bytes of both files; nothing where there is neither
    std::vector<RoleCorrection> on(std::string_view path) const;
};

// All roles, in the order of the schema; nothing for other names.
std::vector<table::ColumnRole> allRoles();
std::optional<table::ColumnRole> roleNamed(std::string_view name);

// The corrections that hold for a workspace. Malformed, MissingField, WrongType, Unsupported with file, line and field;
// TooLarge over 1 MiB.
Result<RoleCorrections> readCorrections(const workspace::Workspace& workspace);
// Those of one file's text. `file`: its name for errors and as the source.
Result<std::vector<RoleCorrection>> parseCorrections(std::string_view yaml, const std::string& file);

// Sets the roles in a judged profile, with a person's confidence (1) and its source as evidence, and the rounding of
// what has become a count. Says of each change, and of each correction without a column, that a person has to agree.
void applyCorrections(const std::vector<RoleCorrection>& corrections, table::TableProfile& profile,
                      std::vector<rules::Reason>& notUnderstood);

// Adds one to the end of the list in outcheck.yaml, or in the checker's own file. Everything that stands there stays.
// The errors of readCorrections for what stands there, and of rewrite() (sidecar_files.h).
Result<void> addToWorkspace(const workspace::Workspace& workspace, const RoleCorrection& correction);
Result<void> addToOwn(const workspace::Workspace& workspace, const RoleCorrection& correction);

} // namespace outcheck::check
