// SPDX-License-Identifier: GPL-3.0-or-later
// The ways to protect one table, by how much is lost in each.
#pragma once

#include "protect/merge_choice.h"

#include <string>
#include <vector>

namespace outcheck::protect {

struct Alternative {
    enum class Kind : std::uint8_t { Withholding, Rounding, Merging };
    Kind kind = Kind::Withholding;
    std::string rounding; // "nearest-5", "midpoint-6"
    std::vector<RowMerge> merges;
    double lost = 0; // ProtectAccount::countsLost, of totals and derived counts, too; MergeChoice::lost
};

// Least loss first: withholding as in `withheld`, if that is safe; rounding the same table in each of these ways, with
// small counts withheld; merging categories so that nothing has to be withheld. Ways that do not lead to a copy are
// left out. `roundings`: names (roundingNamed).
std::vector<Alternative> alternativesTo(const WithheldTable& withheld, std::string_view bytes,
                                        const WithholdOptions& options, const std::vector<std::string>& roundings,
                                        const std::string& file, const std::stop_token& stop = {});

struct AlternativesWording {
    bool mayRound = true;     // the policy admits rounding: it may be proposed
    bool showsLosses = false; // sums of counts that are withheld: with them the note is not for release
};
// Lines for a note about the copy of which they are alternatives, and how the first one is asked for.
std::string inWords(const std::vector<Alternative>& alternatives, const WithheldTable& withheld,
                    const AlternativesWording& wording);

} // namespace outcheck::protect
