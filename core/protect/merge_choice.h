// SPDX-License-Identifier: GPL-3.0-or-later
// Which labels to merge so that no small count is left, at little loss.
#pragma once

#include "protect/merge_rows.h"
#include "protect/withhold_table.h"

namespace outcheck::protect {

struct MergeChoice {
    std::vector<RowMerge> merges; // one after the other
    std::string bytes;            // of the table after them
    double lost = 0;              // MergedTable::lost, of all
};

// The best of what is found for each column of up to 256 labels: the label with the smallest count is merged with the
// one that loses least, until no count of 1 to withheldAtMost is left; labels with digits (ages, years) and dates only
// with those beside them. Nothing where small counts are left whatever is merged, or all labels would become one. The
// table after it has been audited as by withholdTable(), which had nothing to withhold.
std::optional<MergeChoice> chooseMerge(std::string_view bytes, const WithholdOptions& options, const std::string& file,
                                       const std::stop_token& stop = {});

} // namespace outcheck::protect
