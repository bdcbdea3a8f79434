// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/line_marks.h"

#include <bit>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "rules/line_marks.cpp"
#include <hwy/foreach_target.h> // compiles this file once more for every other target

#include "io/byte_groups.inl"

HWY_BEFORE_NAMESPACE();
namespace outcheck::rules::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;
namespace kernel = outcheck::io::HWY_NAMESPACE;
using kernel::bitsWhere;
using kernel::Bytes;
using kernel::equals;
using kernel::isWithin;

// The bits of `distance` bytes earlier. Before this group lies `previous`.
HWY_INLINE std::uint64_t earlier(std::uint64_t bits, std::uint64_t previous, unsigned distance) {
    return bits << distance | previous >> (64U - distance);
}

// The first bits behind the runs of `run` that begin at `from`, or at `from` itself where no run is. `carry`: the first
// bit belongs to `from` too; afterwards whether a run reaches the end of the group.
HWY_INLINE std::uint64_t behindRuns(std::uint64_t from, std::uint64_t run, std::uint64_t& carry) {
    const std::uint64_t begins = from | carry;
    const std::uint64_t sum = run + (begins & run); // carries through each run that was begun
    carry = sum < run ? 1 : 0;
    return (begins | sum) & ~run;
}

// The kinds of bytes in one group.
struct Kinds {
    std::uint64_t feeds, returns, spaces, blanks, blanksAndDashes, digits, numberBytes, points, frames, brackets, signs,
        letterQ, capitals;
    std::uint64_t unusual; // neither printable ASCII nor TAB or LF

    explicit HWY_INLINE Kinds(const char* group) {
        const auto where = [group](auto test) HWY_ATTR { return bitsWhere(group, test); };
        feeds = where([](Bytes b) HWY_ATTR { return equals(b, '\n'); });
        spaces = where([](Bytes b) HWY_ATTR { return equals(b, ' '); });
        blanks = where([](Bytes b) HWY_ATTR { return hn::Or(equals(b, ' '), equals(b, '\t')); });
        blanksAndDashes = where([](Bytes b) HWY_ATTR { return hn::Or(equals(b, ' '), equals(b, '-')); });
        digits = where([](Bytes b) HWY_ATTR { return isWithin(b, '0', '9'); });
        numberBytes = where([](Bytes b) HWY_ATTR { return hn::Or(isWithin(b, '0', '9'), equals(b, ',')); });
        points = where([](Bytes b) HWY_ATTR { return equals(b, '.'); });
        frames = where([](Bytes b) HWY_ATTR { return hn::Or(equals(b, '|'), equals(b, '#')); });
        brackets = where([](Bytes b) HWY_ATTR { return equals(b, '('); });
        signs = where([](Bytes b) HWY_ATTR { return equals(b, '@'); });
        letterQ = where([](Bytes b) HWY_ATTR { return equals(b, 'q'); });
        capitals = where([](Bytes b) HWY_ATTR { return isWithin(b, 'A', 'Z'); });
        unusual =
            where([](Bytes b) HWY_ATTR { return hn::Not(hn::Or(isWithin(b, 0x20, 0x7E), isWithin(b, '\t', '\n'))); });
        returns = unusual == 0 ? 0 : where([](Bytes b) HWY_ATTR { return equals(b, '\r'); });
    }
};

HWY_INLINE std::uint64_t identifierMarks(const Kinds& kinds, const LineMarker::Carry& before) {
    const auto digits = [&](unsigned distance) HWY_ATTR { return earlier(kinds.digits, before.digits, distance); };
    const auto capitals = [&](unsigned distance)
                              HWY_ATTR { return earlier(kinds.capitals, before.capitals, distance); };
    const auto gaps = [&](unsigned distance)
                          HWY_ATTR { return earlier(kinds.blanksAndDashes, before.blanksAndDashes, distance); };
    // A number is marked on the byte behind it. Each shape is looked for in full only where a rare part of it is.
    const std::uint64_t fourDigits = ~kinds.digits & digits(1) & digits(2) & digits(3) & digits(4);
    std::uint64_t tenDigits = fourDigits & digits(5) & digits(9);
    if (tenDigits != 0) {
        tenDigits &= digits(6) & digits(7) & digits(8) & digits(10) & ~digits(11);
    }
    std::uint64_t groupedDigits = fourDigits & gaps(5);
    if (groupedDigits != 0) {
        groupedDigits &=
            digits(6) & digits(7) & digits(8) & gaps(9) & digits(10) & digits(11) & digits(12) & ~digits(13);
    }
    std::uint64_t postcode = kinds.capitals & capitals(1) & digits(2);
    if (postcode != 0) {
        postcode &= earlier(kinds.spaces, before.spaces, 3) & (digits(4) | capitals(4));
    }
    return tenDigits | groupedDigits | kinds.signs | postcode;
}

HWY_INLINE std::uint64_t rowMarks(const Kinds& kinds, std::uint64_t starts, LineMarker::Carry& carry) {
    const std::uint64_t firstBytes = behindRuns(starts, kinds.blanks, carry.inIndent);
    const std::uint64_t behindNumber = behindRuns(firstBytes & kinds.digits, kinds.numberBytes, carry.inNumber);
    const std::uint64_t numberPoints = behindNumber & kinds.points;
    const std::uint64_t behindPoint = earlier(numberPoints, carry.points, 1);
    carry.points = numberPoints;
    return (behindNumber & kinds.blanks) | (behindPoint & (kinds.blanks | kinds.frames)) | (firstBytes & kinds.frames);
}

HWY_INLINE std::uint64_t countMarks(const Kinds& kinds, const LineMarker::Carry& before) {
    return (kinds.digits & earlier(kinds.brackets, before.brackets, 1)) |
           (kinds.points & earlier(kinds.letterQ, before.letterQ, 1));
}

// Only for groups with unusual bytes. A character of several bytes is marked on its last.
HWY_INLINE std::uint64_t invisibleMarks(const char* group, LineMarker::Leads& before) {
    const auto where = [group](auto test) HWY_ATTR { return bitsWhere(group, test); };
    const auto whereEqual = [&](char byte)
                                HWY_ATTR { return where([byte](Bytes b) HWY_ATTR { return equals(b, byte); }); };
    const std::uint64_t controls = where([](Bytes b) HWY_ATTR {
        const auto visible = hn::Or(isWithin(b, '\b', '\n'), hn::Or(equals(b, '\r'), equals(b, '\x1B')));
        return hn::Or(hn::AndNot(visible, isWithin(b, 0x01, 0x1F)), equals(b, '\x7F'));
    });
    LineMarker::Leads now;
    now.c2 = whereEqual('\xC2');
    now.e2 = whereEqual('\xE2');
    now.ef = whereEqual('\xEF');
    now.f3 = whereEqual('\xF3');
    if ((now.c2 | now.e2 | now.ef | now.f3 | before.c2 | before.e2 | before.ef | before.f3) == 0) {
        before = {};
        return controls;
    }
    const std::uint64_t byte80 = whereEqual('\x80');
    const std::uint64_t byte81 = whereEqual('\x81');
    now.e280 = byte80 & earlier(now.e2, before.e2, 1);
    now.e281 = byte81 & earlier(now.e2, before.e2, 1);
    now.efbb = whereEqual('\xBB') & earlier(now.ef, before.ef, 1);
    now.f3a0 = whereEqual('\xA0') & earlier(now.f3, before.f3, 1);
    const std::uint64_t behind80 =
        where([](Bytes b) HWY_ATTR { return hn::Or(isWithin(b, 0x8B, 0x8F), isWithin(b, 0xAA, 0xAE)); });
    const std::uint64_t behind81 = where([](Bytes b) HWY_ATTR { return isWithin(b, 0xA0, 0xA9); });
    const std::uint64_t marks = controls | (whereEqual('\xAD') & earlier(now.c2, before.c2, 1)) |
                                (behind80 & earlier(now.e280, before.e280, 1)) |
                                (behind81 & earlier(now.e281, before.e281, 1)) |
                                (whereEqual('\xBF') & earlier(now.efbb, before.efbb, 1)) |
                                ((byte80 | byte81) & earlier(now.f3a0, before.f3a0, 1));
    before = now;
    return marks;
}

HWY_INLINE MarkedGroup markGroup(const char* text, LineMarker::Carry& carry) {
    const Kinds kinds(text);
    MarkedGroup group;
    const std::uint64_t ends = kinds.feeds | kinds.returns;
    const std::uint64_t secondHalves = kinds.feeds & earlier(kinds.returns, carry.returns, 1); // of CRLF
    group.starts = (ends << 1U | carry.endsLine) & ~secondHalves;
    group.startsBefore = carry.starts;
    const auto set = [&](LineMark mark, std::uint64_t bits) HWY_ATTR {
        group.marks[static_cast<std::size_t>(mark)] = bits;
        group.anyMark |= bits;
    };
    set(LineMark::Identifier, identifierMarks(kinds, carry));
    set(LineMark::PrintedRow, rowMarks(kinds, group.starts, carry));
    set(LineMark::CountWords, countMarks(kinds, carry));
    if ((kinds.unusual & ~kinds.returns) == 0) {
        carry.leads = {};
    } else {
        set(LineMark::Invisible, invisibleMarks(text, carry.leads));
        group.nuls = bitsWhere(text, [](Bytes b) HWY_ATTR { return equals(b, '\0'); });
    }
    carry.digits = kinds.digits;
    carry.blanksAndDashes = kinds.blanksAndDashes;
    carry.spaces = kinds.spaces;
    carry.capitals = kinds.capitals;
    carry.letterQ = kinds.letterQ;
    carry.brackets = kinds.brackets;
    carry.returns = kinds.returns;
    carry.endsLine = ends >> 63U;
    carry.starts += static_cast<std::uint64_t>(std::popcount(group.starts));
    return group;
}

void markGroups(const char* text, std::size_t count, LineMarker::Carry& carry, MarkedGroup* groups) {
    LineMarker::Carry now = carry; // in registers
    for (std::size_t i = 0; i < count; ++i) {
        groups[i] = markGroup(text + i * markedGroupBytes, now);
    }
    carry = now;
}

} // namespace outcheck::rules::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace outcheck::rules {

HWY_EXPORT(markGroups);

void LineMarker::mark(const char* text, std::size_t count, MarkedGroup* groups) {
    HWY_DYNAMIC_DISPATCH(markGroups)(text, count, m_carry, groups);
}

} // namespace outcheck::rules
#endif
