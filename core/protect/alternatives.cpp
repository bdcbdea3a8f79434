// SPDX-License-Identifier: GPL-3.0-or-later
#include "protect/alternatives.h"

#include "base/utf8.h"
#include "protect/count_rounding.h"

#include <algorithm>
#include <cmath>

namespace outcheck::protect {

namespace {

std::string namesOf(const std::vector<RowMerge>& merges, const table::TableProfile& profile, std::string_view before) {
    std::string names;
    for (const RowMerge& merge : merges) {
        names.append(names.empty() ? "" : " ").append(before).append(printable(nameOf(merge, profile)));
    }
    return names;
}

std::string whatItDoes(const Alternative& one, const WithheldTable& withheld) {
    switch (one.kind) {
    case Alternative::Kind::Rounding:
        return "round to " + one.rounding + ", and withhold small counts";
    case Alternative::Kind::Merging:
        return "merge " + namesOf(one.merges, withheld.copy.profile, "") + ", and withhold nothing";
    case Alternative::Kind::Withholding:
        break;
    }
    return "withhold " + std::to_string(withheld.small.size() + withheld.further.size()) + " counts";
}

std::string howToAsk(const Alternative& one, const WithheldTable& withheld) {
    switch (one.kind) {
    case Alternative::Kind::Rounding:
        return "--round " + one.rounding;
    case Alternative::Kind::Merging:
        return "--secondary " + namesOf(one.merges, withheld.copy.profile, "--merge ");
    case Alternative::Kind::Withholding:
        break;
    }
    return "this copy";
}

} // namespace

std::vector<Alternative> alternativesTo(const WithheldTable& withheld, std::string_view bytes,
                                        const WithholdOptions& options, const std::vector<std::string>& roundings,
                                        const std::string& file, const std::stop_token& stop) {
    std::vector<Alternative> found;
    if (withheld.isSafe()) {
        found.push_back({Alternative::Kind::Withholding, {}, {}, withheld.copy.account.countsLost});
    }
    for (const std::string& name : roundings) {
        const auto rounding = roundingNamed(name);
        const auto rounded = rounding
                                 ? protectTable(bytes, {options.withheldAtMost, *rounding, options.correct}, file, stop)
                                 : failure(ErrorCode::Unsupported, {file, 0, {}}, {});
        if (rounded) {
            found.push_back({Alternative::Kind::Rounding, name, {}, rounded->account.countsLost});
        }
    }
    if (!withheld.small.empty()) {
        if (auto merged = chooseMerge(bytes, options, file, stop)) {
            found.push_back({Alternative::Kind::Merging, {}, std::move(merged->merges), merged->lost});
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Alternative& a, const Alternative& b) { return a.lost < b.lost; });
    return found;
}

std::string inWords(const std::vector<Alternative>& alternatives, const WithheldTable& withheld,
                    const AlternativesWording& wording) {
    if (alternatives.empty() || withheld.small.empty()) {
        return {};
    }
    std::string text = "- from the least to the most that counts are away from the truth:\n";
    for (const Alternative& one : alternatives) {
        const auto lost = static_cast<long long>(std::ceil(one.lost));
        text += "    " + whatItDoes(one, withheld) +
                (wording.showsLosses ? ": " + std::to_string(lost) : std::string()) + "\n";
    }
    const auto proposed = std::find_if(alternatives.begin(), alternatives.end(), [&](const Alternative& one) {
        return wording.mayRound || one.kind != Alternative::Kind::Rounding;
    });
    return proposed == alternatives.end() ? text : text + "  proposed: " + howToAsk(*proposed, withheld) + "\n";
}

} // namespace outcheck::protect
