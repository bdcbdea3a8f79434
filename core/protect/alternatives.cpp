// SPDX-License-Identifier: GPL-3.0-or-later
#include "protect/alternatives.h"

#include "protect/count_rounding.h"

#include <algorithm>

namespace outcheck::protect {

std::vector<Alternative> alternativesTo(const WithheldTable& withheld, std::string_view bytes,
                                        const WithholdOptions& options, const std::vector<std::string>& roundings,
                                        const std::string& file, const std::stop_token& stop) {
    std::vector<Alternative> found;
    if (withheld.isSafe()) {
        found.push_back({"withholding", withheld.copy.account.countsLost});
    }
    for (const std::string& name : roundings) {
        const auto rounding = roundingNamed(name);
        const auto rounded = rounding
                                 ? protectTable(bytes, {options.withheldAtMost, *rounding, options.correct}, file, stop)
                                 : failure(ErrorCode::Unsupported, {file, 0, {}}, {});
        if (rounded) {
            found.push_back({name, rounded->account.countsLost});
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Alternative& a, const Alternative& b) { return a.lost < b.lost; });
    return found;
}

} // namespace outcheck::protect
