// SPDX-License-Identifier: GPL-3.0-or-later
// A web page that somebody saved, as lines of text: a small, tolerant reading of HTML, nothing is fetched or run.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace outcheck::workspace {

struct PageLine {
    std::string text;          // trimmed and with single spaces, or as it stands in the page where preformatted
    bool preformatted = false; // from <pre>: its indentation means something
};

bool looksLikeHtml(std::string_view bytes);

// Tags become line breaks (those inside a line do not), entities are decoded, scripts and styles are left out. A <time>
// gives its machine-readable moment where it has one. Lines without text are left out, but not preformatted ones.
std::vector<PageLine> linesOfHtml(std::string_view html);

// The same of plain text: every line kept as it is.
std::vector<PageLine> linesOfText(std::string_view text);

} // namespace outcheck::workspace
