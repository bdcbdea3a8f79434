// SPDX-License-Identifier: GPL-3.0-or-later
// What people say about links that the audit proposes between tables, in `outcheck.yaml` at the top of the workspace or
// in a checker's own file (sidecar_files.h):
//
//     links:
//       - file: output/men.csv        # '*' stands for any characters but '/'
//         other: output/everybody.csv # either way round; of released files: see below
//         answer: rejected            # confirmed, or rejected: they count other people, and nothing follows
//         reason: another year        # optional for the researcher, required of a checker
//
// A file in a folder of released files has its path in that folder, one that a request released "/", the request's id,
// "/" and its path. Any other key, a key given twice and another answer are errors with file, line and field. A table
// whose link was rejected is never clean: whoever releases it has to agree.
#pragma once

#include "base/result.h"
#include "check/sidecar_files.h"
#include "check/table_set.h"
#include "workspace/workspace.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace outcheck::check {

struct LinkAnswer {
    std::string file, other; // patterns of paths
    bool isConfirmed = false;
    std::string reason; // may be empty
    std::string source; // "outcheck.yaml, line 3"
    Sidecar sidecar = Sidecar::OfWorkspace;
};

// Of one file's text. `file`: its name for errors and as the source.
Result<std::vector<LinkAnswer>> parseLinkAnswers(std::string_view yaml, const std::string& file);
// Those that hold for a workspace, the researcher's, then the checker's; later ones outrank earlier. The errors of
// sidecarsOf() and of parsing.
Result<std::vector<LinkAnswer>> readLinkAnswers(const workspace::Workspace& workspace);

// More are not kept in memory; links beyond them are as if nobody had spoken of them.
inline constexpr std::size_t mostAnsweredPairs = 1'000'000;

// What answers say about pairs of tables: for command and window.
class AnsweredLinks {
public:
    using Pair = std::pair<std::size_t, std::size_t>; // numbers of tables, the lower first

    AnsweredLinks() = default;
    AnsweredLinks(std::vector<LinkAnswer> answers, const std::vector<TablePlace>& places);

    // The last that speaks of these two; null where none does.
    const LinkAnswer* on(std::size_t table, std::size_t other) const;
    // For audit::TableOptions.
    std::set<Pair> rejected() const;

private:
    std::vector<LinkAnswer> m_answers;
    std::map<Pair, std::size_t> m_pairs;
};

// Whether it names these two files and no others: only such an answer is replaced or taken back.
bool namesExactly(const LinkAnswer& answer, std::string_view one, std::string_view other);

// Writes an answer behind the others, in place of earlier ones in that file that name exactly these two; source and
// sidecar of `answer` are not looked at. The errors of reading what stands there, of edited() (sidecar_text.h),
// rewrite() and demandReason(); Unsupported for a path with '*' in it.
Result<void> writeLinkAnswer(const workspace::Workspace& workspace, Sidecar sidecar, const LinkAnswer& answer);
// Takes those out that name exactly these two; NotFound where there is none. Errors as writeLinkAnswer().
Result<void> takeBackLinkAnswer(const workspace::Workspace& workspace, Sidecar sidecar, std::string_view one,
                                std::string_view other);

} // namespace outcheck::check
