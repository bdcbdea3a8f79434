// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/rounding.h"

#include <algorithm>
#include <array>
#include <vector>

namespace outcheck::table {

namespace {

constexpr std::uint64_t fewestCounts = 4;
constexpr std::uint64_t fewestDistinct = 3; // one number over and over proves nothing
constexpr std::uint64_t longColumn = 50;
constexpr double toleratedShare = 0.98;

bool canTell(const RoundingTally& tally) {
    return tally.counts >= fewestCounts && tally.distinct >= fewestDistinct;
}

bool nearlyExplains(std::uint64_t fitting, std::uint64_t counts) {
    return counts >= longColumn && static_cast<double>(fitting) >= toleratedShare * static_cast<double>(counts);
}

} // namespace

RoundingTally RoundingTally::of(const ColumnAccumulator& column) {
    return {column.nonZeroIntegers, column.divisibleBy5, column.divisibleBy6,       column.divisibleBy7,
            column.divisibleBy10,   column.midpoint6,    column.distinct.estimate()};
}

RoundingTally RoundingTally::of(const ColumnProfile& column) {
    return {column.nonZeroIntegers, column.divisibleBy5, column.divisibleBy6, column.divisibleBy7,
            column.divisibleBy10,   column.midpoint6,    column.distinct};
}

RoundingTally& RoundingTally::operator+=(const RoundingTally& other) {
    counts += other.counts;
    by5 += other.by5;
    by6 += other.by6;
    by7 += other.by7;
    by10 += other.by10;
    midpoint6 += other.midpoint6;
    distinct += other.distinct;
    return *this;
}

Rounding roundingOf(const RoundingTally& tally) {
    if (!canTell(tally)) {
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

namespace {

// None where no rounding is that of more than half of the count columns that can tell.
Rounding roundingOfMost(const std::vector<ColumnProfile>& columns) {
    std::vector<Rounding> votes;
    for (const ColumnProfile& column : columns) {
        if (isCountRole(column.role) && canTell(RoundingTally::of(column))) {
            votes.push_back(column.rounding);
        }
    }
    const auto most = std::find_if(votes.begin(), votes.end(), [&](const Rounding& rounding) {
        return 2 * std::count(votes.begin(), votes.end(), rounding) > static_cast<std::ptrdiff_t>(votes.size());
    });
    return most == votes.end() ? Rounding() : *most;
}

bool allFit(const ColumnProfile& column, const Rounding& rounding) {
    const RoundingTally tally = RoundingTally::of(column);
    const std::uint64_t fitting = rounding.kind == RoundingKind::Midpoint ? tally.midpoint6
                                  : rounding.base == 10                   ? tally.by10
                                  : rounding.base == 7                    ? tally.by7
                                  : rounding.base == 6                    ? tally.by6
                                                                          : tally.by5;
    return tally.counts > 0 && fitting == tally.counts;
}

} // namespace

void findRounding(TableProfile& profile) {
    RoundingTally pooled;
    for (ColumnProfile& column : profile.columns) {
        if (isCountRole(column.role)) {
            const RoundingTally tally = RoundingTally::of(column);
            column.rounding = roundingOf(tally);
            pooled += tally;
        }
    }
    profile.rounding = roundingOfMost(profile.columns);
    if (profile.rounding.kind == RoundingKind::None) {
        profile.rounding = roundingOf(pooled);
    }
    for (ColumnProfile& column : profile.columns) {
        if (isCountRole(column.role) && !canTell(RoundingTally::of(column)) &&
            profile.rounding.kind != RoundingKind::None && allFit(column, profile.rounding)) {
            column.rounding = profile.rounding;
        }
    }
}

bool fitsRounding(std::uint64_t count, const Rounding& rounding) {
    if (count == 0 || rounding.kind == RoundingKind::None || rounding.base <= 0) {
        return true;
    }
    const auto base = static_cast<std::uint64_t>(rounding.base);
    return rounding.kind == RoundingKind::Midpoint ? count % base == base / 2 : count % base == 0;
}

} // namespace outcheck::table
