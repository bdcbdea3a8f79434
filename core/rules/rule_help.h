// SPDX-License-Identifier: GPL-3.0-or-later
// The page of help that every rule has, in plain words: resources/help/rules, compiled in. Markdown, English, UTF-8:
// "# Title", a line that says the rule in one sentence, then sections "## What it looks for", "## Why it matters",
// "## What puts it right", "## Where it comes from". The texts live as long as the program.
#pragma once

#include <span>
#include <string_view>

namespace outcheck::rules {

struct RuleHelp {
    std::string_view rule; // small-count
    std::string_view page; // all of it
};

// Every page there is, in the order of the rules' names.
std::span<const RuleHelp> helpPages();
// The page of a rule, empty where there is none.
std::string_view helpPage(std::string_view rule);
// The one sentence under the title of a page, empty where there is no page.
std::string_view helpSummary(std::string_view rule);

} // namespace outcheck::rules
