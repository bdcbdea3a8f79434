// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_catalogue.h"

#include <algorithm>
#include <array>

namespace outcheck::rules {

std::span<const RuleSpecification> ruleCatalogue() {
    static const std::array<RuleSpecification, 33> catalogue{{
        {"small-count", {"redact_at_most"}, {}},
        {"unrounded-count", {"base"}, {"accepted"}},
        {"count-from-percentage", {"redact_at_most"}, {}},
        {"count-from-rate", {"redact_at_most"}, {}},
        {"small-complement", {"redact_at_most"}, {}},
        {"worked-out", {"redact_at_most", "insider"}, {}},
        {"survival-steps", {"redact_at_most"}, {}},
        {"small-denominator", {"redact_at_most"}, {}},
        {"class-disclosure", {"zeros_disclose", "most_percent"}, {}},
        {"minimum-maximum", {"fewest_each_side"}, {}},
        {"degrees-of-freedom", {"fewest_degrees", "largest_ratio", "redact_at_most"}, {}},
        {"group-of-one", {"fewest_variables"}, {}},
        {"inconsistently-rounded", {}, {}},
        {"dominance", {"k_percent_of_one", "k_percent_of_two", "p_percent", "q_percent", "boundary_is_unsafe"}, {}},
        {"row-limit", {"most_rows"}, {}},
        {"file-type", {}, {"admitted", "released"}},
        {"file-size", {"most_bytes"}, {}},
        {"missing-header", {}, {}},
        {"patient-level", {"fewest_rows"}, {"forbidden_headers"}},
        {"identifier", {}, {}},
        {"organisation-identifier", {}, {"headers"}},
        {"person-rows-in-log", {}, {}},
        {"small-count-in-log", {"redact_at_most"}, {}},
        {"small-count-in-label", {"redact_at_most"}, {}},
        {"marks-per-person", {"most_marks"}, {}},
        {"embedded-data", {}, {}},
        {"active-content", {}, {}},
        {"name-content-mismatch", {}, {}},
        {"image-metadata", {}, {}},
        {"spreadsheet-formula", {}, {}},
        {"invisible-characters", {}, {}},
        {"malformed-table", {}, {}},
        {"digest-mismatch", {}, {}},
    }};
    return catalogue;
}

const RuleSpecification* findRuleSpecification(std::string_view name) {
    const auto catalogue = ruleCatalogue();
    const auto found = std::find_if(catalogue.begin(), catalogue.end(),
                                    [&](const RuleSpecification& rule) { return rule.name == name; });
    return found == catalogue.end() ? nullptr : &*found;
}

} // namespace outcheck::rules
