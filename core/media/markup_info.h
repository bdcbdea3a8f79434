// SPDX-License-Identifier: GPL-3.0-or-later
// What an SVG or HTML document holds beside what is read in it: marks drawn one by one, embedded pictures and data,
// scripts, references to the network; and its tables, to be read as tables. Memory is bounded by the limits below.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace outcheck::media {

// Text in words that goes with a mark: of a <text> or <title>, a tooltip, an aria-label, or a member of a JSON object.
struct DocumentLabel {
    std::uint64_t line = 0;  // from 0
    std::uint64_t group = 0; // labels of the same object have the same; 0: of none
    std::string text;        // at most longestLabel bytes
};

// A table of an HTML page, or records of JSON. The first row need not be a header.
struct DocumentTable {
    struct Row {
        std::uint64_t line = 0; // from 0
        std::vector<std::string> cells;
        std::vector<std::uint64_t> lines = {}; // of each cell, where they are not all in the row's
        std::uint64_t lineOf(std::size_t cell) const { return cell < lines.size() ? lines[cell] : line; }
    };
    std::vector<Row> rows;
    std::uint32_t number = 0; // in a page, from 1, tables inside tables not counted; 0 elsewhere
};

struct DocumentInfo {
    static constexpr std::size_t mostLabels = 20'000, longestLabel = 1000;
    static constexpr std::size_t mostCells = 500'000, longestCell = 4096; // of all tables; of one cell, bytes
    static constexpr std::size_t mostTables = 2'000;

    std::string mostMarks;               // the element of which there are most with the same look: "circle"
    std::uint64_t marks = 0;             // how many
    std::uint64_t longestPath = 0;       // strokes in the longest path or line
    std::uint64_t pictures = 0;          // embedded ones
    std::uint64_t dataParts = 0;         // other embedded data: JSON of widgets, data: addresses, data- attributes
    std::uint64_t embeddedBytes = 0;     // as written, of pictures and data
    std::uint64_t scripts = 0;           // and attributes that hold one
    std::uint64_t networkReferences = 0; // that are followed without being asked for
    std::uint64_t frames = 0;            // other documents inside this one
    bool mayHaveEntities = false;        // that say more than what is written
    bool isCut = false;                  // something was over a limit and was not looked at
    std::vector<DocumentLabel> labels;
    std::vector<DocumentTable> tables;
};

// Give every byte (UTF-8), in order, in pieces of any size; then finish().
class MarkupInspector {
public:
    MarkupInspector();
    ~MarkupInspector();
    MarkupInspector(MarkupInspector&&) noexcept;
    MarkupInspector& operator=(MarkupInspector&&) noexcept;

    void push(std::string_view text);
    // The account of everything pushed. The inspector must not be used afterwards.
    DocumentInfo finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace outcheck::media
