// SPDX-License-Identifier: GPL-3.0-or-later
#include "protect/linked_note.h"

#include "base/utf8.h"
#include "protect/policy_options.h"

#include <set>

namespace outcheck::protect {

namespace {

// Which files hang together, each pair once.
std::string linksInWords(const std::vector<audit::Link>& links, const std::vector<std::string>& names) {
    std::set<std::string> lines;
    for (const audit::Link& link : links) {
        const std::pair<std::size_t, std::size_t> pair = std::minmax(link.table, link.other);
        const std::string both = printable(names[pair.first]) + " and " + printable(names[pair.second]) + "\n";
        lines.insert(link.isRejected ? "- NOT LINKED, as people say: " + both + "  whoever releases them has to agree\n"
                                     : "- linked: " + both);
    }
    std::string text;
    for (const std::string& line : lines) {
        text += line;
    }
    return text.empty() ? "- no links between them were found\n" : text;
}

std::string releasedInWords(const std::vector<ReleasedCell>& cells, const std::vector<std::string>& names,
                            std::size_t tables) {
    std::string text;
    for (const ReleasedCell& cell : cells) {
        text += "- NOT SAFE: with these, what was withheld in " + printable(names[tables + cell.table]) +
                " can be worked out too closely: " + nameOf(cell.place) + "\n";
    }
    return text;
}

} // namespace

std::string noteOf(const WithheldTables& made, const std::vector<std::string>& names) {
    if (names.size() < 2) {
        return {};
    }
    const std::size_t tables = made.tables.size();
    std::string note = std::to_string(tables) + (tables == 1 ? " file" : " files together");
    if (names.size() > tables) {
        const std::size_t released = names.size() - tables;
        note += ", beside " + std::to_string(released) +
                (released == 1 ? " table that was released before" : " tables that were released before");
    }
    note += "\n\n" + linksInWords(made.links, names) + releasedInWords(made.exposedReleased, names, tables);
    if (made.loss > 0) {
        note += howGood(made.loss, made.leastLoss, made.isLeast);
    }
    return note + (made.isSafe() ? "- audited together: nothing more can be worked out of any small count\n"
                                 : "- NOT SAFE together: see above\n");
}

} // namespace outcheck::protect
