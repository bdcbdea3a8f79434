// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_help.h"

#include <algorithm>
#include <iterator>

namespace outcheck::rules {

namespace {

constexpr RuleHelp pages[] = {
#include "rules/rule_pages.inc"
};

} // namespace

std::span<const RuleHelp> helpPages() {
    return pages;
}

std::string_view helpPage(std::string_view rule) {
    const auto* found =
        std::find_if(std::begin(pages), std::end(pages), [&](const RuleHelp& help) { return help.rule == rule; });
    return found == std::end(pages) ? std::string_view() : found->page;
}

std::string_view helpSummary(std::string_view rule) {
    std::string_view page = helpPage(rule);
    page.remove_prefix(std::min(page.find('\n'), page.size())); // of the title
    page.remove_prefix(std::min(page.find_first_not_of('\n'), page.size()));
    return page.substr(0, page.find('\n'));
}

} // namespace outcheck::rules
