// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/separators.h"

#include <bit>

static_assert(std::endian::native == std::endian::little, "masks are put together from their bytes");

// This file is compiled once for every kind of processor; Highway chooses at run time.
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "csv/separators.cpp"
#include <hwy/foreach_target.h> // must come before highway.h
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace outcheck::csv::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

struct GroupMasks {
    std::uint64_t quote = 0, delimiter = 0, lineFeed = 0, carriageReturn = 0;
    std::uint64_t nul = 0, high = 0;
};

// Bit i of each mask: whether byte i of the group is such a byte.
inline GroupMasks masksOfGroup(const char* bytes, char delimiter, char quote) {
    const hn::CappedTag<std::uint8_t, 64> d;
    const std::size_t lanes = hn::Lanes(d);
    const hn::RebindToSigned<decltype(d)> asSigned;
    const auto set = [&](char c) { return hn::Set(d, static_cast<std::uint8_t>(c)); };
    const auto bitsOf = [&](auto mask) {
        std::uint64_t bits = 0;
        hn::StoreMaskBits(d, mask, reinterpret_cast<std::uint8_t*>(&bits));
        return bits;
    };
    const auto signedBitsOf = [&](auto mask) { return bitsOf(hn::RebindMask(d, mask)); };
    GroupMasks masks;
    for (std::size_t i = 0; i < 64; i += lanes) {
        const auto block = hn::LoadU(d, reinterpret_cast<const std::uint8_t*>(bytes) + i);
        masks.quote |= bitsOf(hn::Eq(block, set(quote))) << i;
        masks.delimiter |= bitsOf(hn::Eq(block, set(delimiter))) << i;
        masks.lineFeed |= bitsOf(hn::Eq(block, set('\n'))) << i;
        masks.carriageReturn |= bitsOf(hn::Eq(block, set('\r'))) << i;
        masks.nul |= bitsOf(hn::Eq(block, hn::Zero(d))) << i;
        masks.high |= signedBitsOf(hn::Lt(hn::BitCast(asSigned, block), hn::Zero(asSigned))) << i;
    }
    return masks;
}

// Bit i: whether an odd number of bits up to and with i is set.
inline std::uint64_t parityUpTo(std::uint64_t bits) {
    bits ^= bits << 1U;
    bits ^= bits << 2U;
    bits ^= bits << 4U;
    bits ^= bits << 8U;
    bits ^= bits << 16U;
    return bits ^ (bits << 32U);
}

// Appends the places of the bits. Writes eight at a time: most groups have no more.
inline std::size_t appendPlaces(std::uint64_t bits, std::uint32_t group, std::uint32_t* positions) {
    const auto count = static_cast<std::size_t>(std::popcount(bits));
    const auto append = [&](std::size_t at) {
        positions[at] = group + static_cast<std::uint32_t>(std::countr_zero(bits));
        bits &= bits - 1;
    };
    for (std::size_t done = 0; done < count; done += 8) {
        append(done);
        append(done + 1);
        append(done + 2);
        append(done + 3);
        append(done + 4);
        append(done + 5);
        append(done + 6);
        append(done + 7);
    }
    return count;
}

// The separators outside quotes; nothing is known when `isSimple` becomes false.
inline std::uint64_t separatorsOf(const GroupMasks& masks, SeparatorState& state, bool& isSimple) {
    const std::uint64_t ends = masks.delimiter | masks.lineFeed;
    const std::uint64_t breaks = masks.lineFeed | masks.carriageReturn;
    const std::uint64_t loneReturn = masks.carriageReturn & ~(masks.lineFeed >> 1U) & ~(std::uint64_t{1} << 63U);
    std::uint64_t fault = masks.nul | loneReturn | (state.afterReturn & ~masks.lineFeed);
    if ((masks.quote | state.inside | state.afterClose) == 0) {
        isSimple = fault == 0;
        state.afterSeparator = ends >> 63U;
        state.afterReturn = masks.carriageReturn >> 63U;
        return ends;
    }
    const std::uint64_t inside = parityUpTo(masks.quote) ^ state.inside;
    const std::uint64_t opens = masks.quote & inside;
    const std::uint64_t closes = masks.quote & ~inside;
    const std::uint64_t separators = ends & ~inside;
    const std::uint64_t mayFollow = separators | (masks.carriageReturn & ~inside);
    fault |= opens & ~((separators << 1U) | state.afterSeparator);
    fault |= closes & ~(mayFollow >> 1U) & ~(std::uint64_t{1} << 63U);
    fault |= state.afterClose & ~mayFollow;
    fault |= breaks & inside;
    isSimple = fault == 0;
    state.inside = std::uint64_t{0} - (inside >> 63U);
    state.afterSeparator = separators >> 63U;
    state.afterClose = closes >> 63U;
    state.afterReturn = (masks.carriageReturn & ~inside) >> 63U;
    return separators;
}

// Shows every simple group to take: its first byte, masks and separators.
template <typename Take>
inline SeparatorRun walk(const char* bytes, std::size_t groups, char delimiter, char quote, SeparatorState& state,
                         const Take& take) {
    SeparatorRun run;
    std::uint64_t quotes = 0;
    std::uint64_t high = 0;
    for (; run.groups < groups; ++run.groups) {
        const std::size_t at = run.groups * 64;
        const GroupMasks masks = masksOfGroup(bytes + at, delimiter, quote);
        const std::uint64_t separators = separatorsOf(masks, state, run.isSimple);
        if (!run.isSimple) {
            break;
        }
        quotes |= masks.quote;
        high |= masks.high;
        take(run, static_cast<std::uint32_t>(at), masks, separators);
    }
    run.anyQuote = quotes != 0;
    run.anyHigh = high != 0;
    return run;
}

SeparatorRun find(const char* bytes, std::size_t groups, char delimiter, char quote, SeparatorState& state,
                  std::uint32_t* positions) {
    return walk(bytes, groups, delimiter, quote, state,
                [positions](SeparatorRun& run, std::uint32_t at, const GroupMasks&, std::uint64_t separators) {
                    run.count += appendPlaces(separators, at, positions + run.count);
                });
}

SeparatorRun findEnds(const char* bytes, std::size_t groups, char delimiter, char quote, SeparatorState& state,
                      LineEnd* ends) {
    return walk(bytes, groups, delimiter, quote, state,
                [ends](SeparatorRun& run, std::uint32_t at, const GroupMasks& masks, std::uint64_t separators) {
                    const std::uint64_t delimiters = separators & ~masks.lineFeed;
                    for (std::uint64_t left = separators & masks.lineFeed; left != 0; left &= left - 1) {
                        const std::uint64_t before = delimiters & ((left & (~left + 1)) - 1);
                        ends[run.count++] = {at + static_cast<std::uint32_t>(std::countr_zero(left)),
                                             run.delimiters + static_cast<std::uint32_t>(std::popcount(before))};
                    }
                    run.delimiters += static_cast<std::uint32_t>(std::popcount(delimiters));
                });
}

} // namespace outcheck::csv::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE

namespace outcheck::csv {

HWY_EXPORT(find);
HWY_EXPORT(findEnds);

SeparatorRun findSeparators(const char* bytes, std::size_t groups, char delimiter, char quote, SeparatorState& state,
                            std::uint32_t* positions) {
    return HWY_DYNAMIC_DISPATCH(find)(bytes, groups, delimiter, quote, state, positions);
}

SeparatorRun findLineEnds(const char* bytes, std::size_t groups, char delimiter, char quote, SeparatorState& state,
                          LineEnd* ends) {
    return HWY_DYNAMIC_DISPATCH(findEnds)(bytes, groups, delimiter, quote, state, ends);
}

} // namespace outcheck::csv

#endif
