// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/rounding.h"

#include <array>

namespace outcheck::table {

namespace {

constexpr std::uint64_t fewestCounts = 4;
constexpr std::uint64_t longColumn = 50;
constexpr double toleratedShare = 0.98;

bool nearlyExplains(std::uint64_t fitting, std::uint64_t counts) {
    return counts >= longColumn && static_cast<double>(fitting) >= toleratedShare * static_cast<double>(counts);
}

} // namespace

RoundingTally RoundingTally::of(const ColumnAccumulator& column) {
    return {column.nonZeroIntegers, column.divisibleBy5,  column.divisibleBy6,
            column.divisibleBy7,    column.divisibleBy10, column.midpoint6};
}

RoundingTally& RoundingTally::operator+=(const RoundingTally& other) {
    counts += other.counts;
    by5 += other.by5;
    by6 += other.by6;
    by7 += other.by7;
    by10 += other.by10;
    midpoint6 += other.midpoint6;
    return *this;
}

Rounding roundingOf(const RoundingTally& tally) {
    if (tally.counts < fewestCounts) {
        return {};
    }
    struct Candidate {
        std::uint64_t fitting;
        Rounding rounding;
    };
    // The rarer by chance first: a column of multiples of ten is also one of fives.
    const std::array<Candidate, 5> candidates{{{tally.by10, {RoundingKind::Nearest, 10}},
                                               {tally.by7, {RoundingKind::Nearest, 7}},
                                               {tally.midpoint6, {RoundingKind::Midpoint, 6}},
                                               {tally.by6, {RoundingKind::Up, 6}},
                                               {tally.by5, {RoundingKind::Nearest, 5}}}};
    for (const Candidate& candidate : candidates) {
        if (candidate.fitting == tally.counts) {
            return candidate.rounding;
        }
    }
    for (const Candidate& candidate : candidates) {
        if (nearlyExplains(candidate.fitting, tally.counts)) {
            return candidate.rounding;
        }
    }
    return {};
}

bool fitsRounding(std::uint64_t count, const Rounding& rounding) {
    if (count == 0 || rounding.kind == RoundingKind::None || rounding.base <= 0) {
        return true;
    }
    const auto base = static_cast<std::uint64_t>(rounding.base);
    return rounding.kind == RoundingKind::Midpoint ? count % base == base / 2 : count % base == 0;
}

} // namespace outcheck::table
