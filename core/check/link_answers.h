// SPDX-License-Identifier: GPL-3.0-or-later
// What people say about links that the audit proposes between tables, in `outcheck.yaml` at the top of the workspace:
//
//     links:
//       - file: output/men.csv        # '*' stands for any characters but '/'
//         other: output/everybody.csv # either way round; of released files the path in their folder
//         answer: rejected            # confirmed, or rejected: they count other people, and nothing follows
//         reason: another year        # optional
//
// Any other key, a key given twice and another answer are errors with file, line and field. A table whose link was
// rejected is never clean: whoever releases it has to agree.
#pragma once

#include "base/result.h"
#include "workspace/workspace.h"

#include <string>
#include <string_view>
#include <vector>

namespace outcheck::check {

struct LinkAnswer {
    std::string file, other; // patterns of paths
    bool isConfirmed = false;
    std::string reason; // may be empty
    std::string source; // "outcheck.yaml, line 3"
};

// Of one file's text. `file`: its name for errors and as the source.
Result<std::vector<LinkAnswer>> parseLinkAnswers(std::string_view yaml, const std::string& file);
// Those that hold for a workspace; none for one that was laid out from a request.
Result<std::vector<LinkAnswer>> readLinkAnswers(const workspace::Workspace& workspace);
// The last that speaks of these two; null where none does.
const LinkAnswer* answerOn(const std::vector<LinkAnswer>& answers, std::string_view one, std::string_view other);

} // namespace outcheck::check
