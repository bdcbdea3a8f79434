// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/anchors.h"

#include <algorithm>
#include <span>

namespace outcheck::review {

namespace {

using Strings = std::span<const std::string>;

// Where a run of texts that stood at `first` stands now: there, or in the one place where it is found. Linear: the
// prefix function of the run (Knuth, Morris, Pratt) says how far to go back.
std::optional<std::uint64_t> foundAgain(Strings before, std::uint64_t first, std::uint64_t last, Strings now) {
    if (last >= before.size() || first > last) {
        return std::nullopt;
    }
    const Strings run = before.subspan(first, last - first + 1);
    if (last < now.size() && std::equal(run.begin(), run.end(), now.begin() + static_cast<std::ptrdiff_t>(first))) {
        return first;
    }
    std::vector<std::size_t> back(run.size(), 0);
    for (std::size_t i = 1, matched = 0; i < run.size(); ++i) {
        while (matched > 0 && run[i] != run[matched]) {
            matched = back[matched - 1];
        }
        matched += run[i] == run[matched] ? 1U : 0U;
        back[i] = matched;
    }
    std::optional<std::uint64_t> place;
    for (std::size_t i = 0, matched = 0; i < now.size(); ++i) {
        while (matched > 0 && now[i] != run[matched]) {
            matched = back[matched - 1];
        }
        matched += now[i] == run[matched] ? 1U : 0U;
        if (matched == run.size()) {
            if (place) {
                return std::nullopt; // in two places: which one is meant?
            }
            place = i + 1 - run.size();
            matched = back[matched - 1];
        }
    }
    return place;
}

// The place today of one text that stood at `at`: it must be the only one of its kind in both.
std::optional<std::uint64_t> sameText(Strings before, std::uint64_t at, Strings now) {
    if (at >= before.size()) {
        return std::nullopt;
    }
    const std::string& text = before[at];
    if (at < now.size() && now[at] == text && before.size() == now.size()) {
        return at;
    }
    const bool unique =
        std::count(before.begin(), before.end(), text) == 1 && std::count(now.begin(), now.end(), text) == 1;
    if (!unique) {
        return std::nullopt;
    }
    return static_cast<std::uint64_t>(std::find(now.begin(), now.end(), text) - now.begin());
}

struct PlaceFinder {
    const PlacesOfFile& before;
    const PlacesOfFile& now;
    using Place = decltype(Anchor::place);

    std::optional<Place> operator()(const std::monostate& all) const { return all; }

    std::optional<Place> operator()(const CellRange& range) const {
        const auto firstRow = sameText(before.rowLabels, range.firstRow, now.rowLabels);
        const auto lastRow = sameText(before.rowLabels, range.lastRow, now.rowLabels);
        const auto firstColumn = foundAgain(before.columns, range.firstColumn, range.lastColumn, now.columns);
        if (!firstRow || !lastRow || !firstColumn || *firstRow > *lastRow) {
            return std::nullopt;
        }
        const auto width = range.lastColumn - range.firstColumn;
        const auto column = static_cast<std::uint32_t>(*firstColumn);
        return CellRange{*firstRow, *lastRow, column, column + width};
    }

    std::optional<Place> operator()(const LineRange& range) const {
        const auto first = foundAgain(before.lines, range.first, range.last, now.lines);
        if (!first) {
            return std::nullopt;
        }
        return LineRange{*first, *first + (range.last - range.first)};
    }

    std::optional<Place> operator()(const ImageRegion& region) const {
        return before.pixels && before.pixels == now.pixels ? std::optional<Place>(region) : std::nullopt;
    }
};

} // namespace

std::string_view nameOf(AnchorFate fate) {
    switch (fate) {
    case AnchorFate::Kept:
        return "kept";
    case AnchorFate::Moved:
        return "moved";
    case AnchorFate::Lost:
        break;
    }
    return "lost";
}

AnchorStanding standingOf(const Anchor& anchor, const PlacesOfFile& before, const PlacesOfFile& now) {
    if (!anchor.file || anchor.file == now.digest) {
        return {AnchorFate::Kept, anchor};
    }
    AnchorStanding standing{AnchorFate::Lost, anchor};
    standing.anchor.file = now.digest;
    const auto place = std::visit(PlaceFinder{before, now}, anchor.place);
    if (!place) {
        standing.anchor.place = std::monostate{};
        return standing;
    }
    standing.fate = *place == anchor.place ? AnchorFate::Kept : AnchorFate::Moved;
    standing.anchor.place = *place;
    return standing;
}

} // namespace outcheck::review
