// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/line_scan.h"

#include <algorithm>
#include <bit>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "text/line_scan.cpp"
#include <hwy/foreach_target.h> // compiles this file once more for every other target

#include "io/byte_groups.inl"

HWY_BEFORE_NAMESPACE();
namespace outcheck::text::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;
namespace kernel = outcheck::io::HWY_NAMESPACE;
using kernel::bitsWhere;
using kernel::Bytes;
using kernel::equals;

constexpr std::size_t groupBytes = 64;

// The group at `at` with zeros where the text has ended.
HWY_INLINE const char* groupAt(std::string_view text, std::size_t at, char (&padded)[groupBytes]) {
    if (text.size() - at >= groupBytes) {
        return text.data() + at;
    }
    std::memset(padded, 0, groupBytes);
    std::memcpy(padded, text.data() + at, text.size() - at);
    return padded;
}

HWY_INLINE std::uint64_t endBytes(const char* group) {
    return bitsWhere(group, [](Bytes bytes) { return hn::Or(equals(bytes, '\n'), equals(bytes, '\r')); });
}

std::uint64_t countEnds(std::string_view text, bool afterReturn) {
    char padded[groupBytes];
    std::uint64_t count = 0;
    std::uint64_t carry = afterReturn ? 1 : 0;
    for (std::size_t at = 0; at < text.size(); at += groupBytes) {
        const char* const group = groupAt(text, at, padded);
        const std::uint64_t feeds = bitsWhere(group, [](Bytes bytes) { return equals(bytes, '\n'); });
        const std::uint64_t returns = bitsWhere(group, [](Bytes bytes) { return equals(bytes, '\r'); });
        const std::uint64_t behindReturn = returns << 1U | carry;
        count += static_cast<std::uint64_t>(std::popcount(returns | (feeds & ~behindReturn)));
        carry = returns >> 63U;
    }
    return count;
}

std::size_t findFirst(std::string_view text) {
    char padded[groupBytes];
    for (std::size_t at = 0; at < text.size(); at += groupBytes) {
        if (const std::uint64_t ends = endBytes(groupAt(text, at, padded)); ends != 0) {
            return at + static_cast<unsigned>(std::countr_zero(ends));
        }
    }
    return std::string_view::npos;
}

std::size_t findLast(std::string_view text) {
    char padded[groupBytes];
    for (std::size_t groups = (text.size() + groupBytes - 1) / groupBytes; groups > 0; --groups) {
        const std::size_t at = (groups - 1) * groupBytes;
        if (const std::uint64_t ends = endBytes(groupAt(text, at, padded)); ends != 0) {
            return at + 63 - static_cast<unsigned>(std::countl_zero(ends));
        }
    }
    return std::string_view::npos;
}

} // namespace outcheck::text::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace outcheck::text {

HWY_EXPORT(countEnds);
HWY_EXPORT(findFirst);
HWY_EXPORT(findLast);

std::uint64_t countLineEnds(std::string_view text, bool afterReturn) {
    return HWY_DYNAMIC_DISPATCH(countEnds)(text, afterReturn);
}

std::size_t findLineEnd(std::string_view text) {
    return HWY_DYNAMIC_DISPATCH(findFirst)(text);
}

std::size_t findLastLineEnd(std::string_view text) {
    return HWY_DYNAMIC_DISPATCH(findLast)(text);
}

} // namespace outcheck::text
#endif
