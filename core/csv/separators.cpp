// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/separators.h"

#include <bit>

// This file is compiled once for every kind of processor; Highway chooses at run time.
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "csv/separators.cpp"
#include <hwy/foreach_target.h> // compiles this file once more for every other target

#include "csv/byte_masks.inl"

HWY_BEFORE_NAMESPACE();
namespace outcheck::csv::HWY_NAMESPACE {

struct Text {
    const char* bytes = nullptr;
    std::size_t groups = 0;
    char delimiter = 0;
    char quote = 0;
};

// What the groups of a stretch hold, beside separators and letters. The fewer, the quicker it is walked.
enum class Stretch {
    Plain,  // nothing
    Quoted, // quotes
    Any     // also CR, NUL and bytes above 0x7F
};

// Bit i: whether an odd number of bits up to and with i is set.
HWY_INLINE std::uint64_t parityUpTo(std::uint64_t bits) {
    bits ^= bits << 1U;
    bits ^= bits << 2U;
    bits ^= bits << 4U;
    bits ^= bits << 8U;
    bits ^= bits << 16U;
    return bits ^ (bits << 32U);
}

// The places of the bits. Writes eight at a time: most groups have about as many.
HWY_INLINE void writePlaces(std::uint64_t bits, std::size_t count, std::uint32_t place, std::uint32_t* places) {
    const auto writeEight = [&](std::uint32_t* target) HWY_ATTR {
        for (std::size_t i = 0; i < 8; ++i) {
            target[i] = place + static_cast<std::uint32_t>(std::countr_zero(bits));
            bits &= bits - 1;
        }
    };
    writeEight(places);
    for (std::size_t done = 8; done < count; done += 8) {
        writeEight(places + done);
    }
}

// The separators outside quotes, and what they leave for the next group. Nothing is known where the group is not
// simple.
HWY_INLINE std::uint64_t unquoted(const ByteMasks& masks, SeparatorState& state, bool& isSimple) {
    const std::uint64_t lastBit = std::uint64_t{1} << 63U;
    const std::uint64_t inside = parityUpTo(masks.quote) ^ state.inside;
    const std::uint64_t opens = masks.quote & inside;
    const std::uint64_t closes = masks.quote & ~inside;
    const std::uint64_t separators = (masks.delimiter | masks.lineFeed) & ~inside;
    const std::uint64_t returns = masks.carriageReturn & ~inside;
    const std::uint64_t mayFollow = separators | returns; // a closing quote
    std::uint64_t fault = (masks.lineFeed | masks.carriageReturn) & inside;
    fault |= opens & ~((separators << 1U) | state.afterSeparator);
    fault |= closes & ~(mayFollow >> 1U) & ~lastBit;
    fault |= state.afterClose & ~mayFollow;
    fault |= returns & ~(masks.lineFeed >> 1U) & ~lastBit; // alone
    fault |= state.afterReturn & ~masks.lineFeed;
    isSimple = (fault | masks.nul) == 0;
    state.inside = std::uint64_t{0} - (inside >> 63U);
    state.afterSeparator = separators >> 63U;
    state.afterClose = closes >> 63U;
    state.afterReturn = returns >> 63U;
    return separators;
}

// Whether the group holds what a stretch of this kind does not.
template <Stretch stretch>
HWY_INLINE bool holdsMore(const char* group, char quote) {
    if constexpr (stretch == Stretch::Any) {
        return false;
    }
    return kernel::anyWhere(group, [quote](Bytes bytes) HWY_ATTR {
        // Highway compares signed bytes more cheaply: NUL and those above 0x7F are less than 1.
        const hn::RebindToSigned<ByteTag> asSigned;
        const auto nulOrHigh =
            hn::RebindMask(ByteTag(), hn::Lt(hn::BitCast(asSigned, bytes), hn::Set(asSigned, std::int8_t{1})));
        const auto more = hn::Or(nulOrHigh, kernel::equals(bytes, '\r'));
        return stretch == Stretch::Plain ? hn::Or(more, kernel::equals(bytes, quote)) : more;
    });
}

// Of a group that holds no more than the stretch does. High bytes are gathered in `high`.
template <Stretch stretch>
HWY_INLINE ByteMasks masksIn(const char* group, const Text& text) {
    if constexpr (stretch == Stretch::Any) {
        return masksOfGroup(group, text.delimiter, text.quote);
    }
    const auto where = [group](char byte) HWY_ATTR {
        return kernel::bitsWhere(group, [byte](Bytes bytes) HWY_ATTR { return kernel::equals(bytes, byte); });
    };
    ByteMasks masks;
    masks.delimiter = where(text.delimiter);
    masks.lineFeed = where('\n');
    if constexpr (stretch == Stretch::Quoted) {
        masks.quote = where(text.quote);
    }
    return masks;
}

// Goes on with the run up to its end, to a group that holds more, or to one that is not simple.
template <Stretch stretch>
HWY_INLINE void walk(const Text text, std::uint32_t firstPlace, std::uint32_t* places, SeparatorState& given,
                     SeparatorRun& run) {
    SeparatorState state = given;
    std::size_t count = run.count;
    std::size_t lineFeeds = run.lineFeeds;
    std::size_t at = run.groups;
    std::uint64_t quotes = 0;
    std::uint64_t high = 0;
    for (; at < text.groups; ++at) {
        const char* const group = text.bytes + at * groupBytes;
        if (holdsMore<stretch>(group, text.quote)) {
            break;
        }
        const ByteMasks masks = masksIn<stretch>(group, text);
        std::uint64_t separators = masks.delimiter | masks.lineFeed;
        if constexpr (stretch == Stretch::Plain) {
            state.afterSeparator = separators >> 63U;
        } else {
            separators = unquoted(masks, state, run.isSimple);
            if (!run.isSimple) {
                break;
            }
        }
        const auto found = static_cast<std::size_t>(std::popcount(separators));
        writePlaces(separators, found, firstPlace + static_cast<std::uint32_t>(at * groupBytes), places + count);
        count += found;
        lineFeeds += static_cast<std::size_t>(std::popcount(masks.lineFeed));
        quotes |= masks.quote;
        high |= masks.high;
    }
    given = state;
    run.count = count;
    run.lineFeeds = lineFeeds;
    run.groups = at;
    run.anyQuote = run.anyQuote || quotes != 0;
    run.anyHigh = high != 0;
}

SeparatorRun find(const char* bytes, std::size_t groups, char delimiter, char quote, SeparatorState& state,
                  std::uint32_t firstPlace, std::uint32_t* places) {
    const Text text{bytes, groups, delimiter, quote};
    SeparatorRun run;
    if ((state.inside | state.afterClose | state.afterReturn) == 0) {
        walk<Stretch::Plain>(text, firstPlace, places, state, run);
    }
    if (state.afterReturn == 0) {
        walk<Stretch::Quoted>(text, firstPlace, places, state, run);
    }
    if (run.isSimple) {
        walk<Stretch::Any>(text, firstPlace, places, state, run);
    }
    return run;
}

} // namespace outcheck::csv::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace outcheck::csv {

HWY_EXPORT(find);

SeparatorRun findSeparators(const char* bytes, std::size_t groups, char delimiter, char quote, SeparatorState& state,
                            std::uint32_t firstPlace, std::uint32_t* places) {
    return HWY_DYNAMIC_DISPATCH(find)(bytes, groups, delimiter, quote, state, firstPlace, places);
}

} // namespace outcheck::csv
#endif
