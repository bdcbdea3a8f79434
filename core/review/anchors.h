// SPDX-License-Identifier: GPL-3.0-or-later
// Where a comment's place is after its file was replaced. Kept only on simple evidence: what stands around it is the
// same, or is found again in one place and no other. Otherwise the comment says that it lost its place.
#pragma once

#include "review/request_act.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace outcheck::review {

// What places in a file are known by. Whoever reads the file fills in what it has.
struct PlacesOfFile {
    Sha256Digest digest;
    std::vector<std::string> columns;   // tables: names of the columns
    std::vector<std::string> rowLabels; // tables: of each row what names it, e.g. its first cell
    std::vector<std::string> lines;     // texts
    std::optional<std::pair<std::uint32_t, std::uint32_t>> pixels; // images: width, height
};

enum class AnchorFate { Kept, Moved, Lost };
std::string_view nameOf(AnchorFate fate); // kept | moved | lost

struct AnchorStanding {
    AnchorFate fate = AnchorFate::Kept;
    Anchor anchor; // on the new bytes; Lost: on the file as a whole
};

// `before` describes the bytes that the anchor is on, `now` those of today. An anchor without a place (a whole file, a
// group, the request) is kept. Cells: each of the range's columns by its name and its first and last row by label,
// lines by the text of the range, a region where the image has the size it had. Linear in what is given.
AnchorStanding standingOf(const Anchor& anchor, const PlacesOfFile& before, const PlacesOfFile& now);

} // namespace outcheck::review
