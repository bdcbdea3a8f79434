// SPDX-License-Identifier: GPL-3.0-or-later
// For Highway kernels: tests 64 bytes at once and gives a bit for each, lowest first. Compiled once for every processor
// target, hence the guard that toggles.
#if defined(OUTCHECK_BYTE_GROUPS_INL) == defined(HWY_TARGET_TOGGLE)
#ifdef OUTCHECK_BYTE_GROUPS_INL
#undef OUTCHECK_BYTE_GROUPS_INL
#else
#define OUTCHECK_BYTE_GROUPS_INL
#endif

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace outcheck::io::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

using ByteTag = hn::CappedTag<std::uint8_t, 64>;
using Bytes = hn::Vec<ByteTag>;
using ByteMask = hn::Mask<ByteTag>;

HWY_INLINE std::uint64_t laneBits(ByteMask mask) {
    alignas(8) std::uint8_t stored[8] = {};
    hn::StoreMaskBits(ByteTag(), mask, stored);
    // Loads what was stored and no more: a wider load would have to wait for the store.
    const auto loaded = [&](auto word) {
        std::memcpy(&word, stored, sizeof word);
        return std::uint64_t{word};
    };
#if HWY_HAVE_SCALABLE
    return loaded(std::uint64_t{});
#else
    constexpr std::size_t lanes = hn::MaxLanes(ByteTag());
    if constexpr (lanes == 64) {
        return loaded(std::uint64_t{});
    } else if constexpr (lanes == 32) {
        return loaded(std::uint32_t{});
    } else if constexpr (lanes == 16) {
        return loaded(std::uint16_t{});
    } else {
        return loaded(std::uint8_t{});
    }
#endif
}

// Which of the 64 readable bytes pass the test, a function from Bytes to ByteMask.
template <typename Test>
HWY_INLINE std::uint64_t bitsWhere(const char* group, Test test) {
    const ByteTag d;
    const std::size_t step = hn::Lanes(d);
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < 64; i += step) {
        bits |= laneBits(test(hn::LoadU(d, reinterpret_cast<const std::uint8_t*>(group) + i))) << i;
    }
    return bits;
}

// Whether any of the 64 readable bytes passes the test.
template <typename Test>
HWY_INLINE bool anyWhere(const char* group, Test test) {
    const ByteTag d;
    const std::size_t step = hn::Lanes(d);
    ByteMask any = test(hn::LoadU(d, reinterpret_cast<const std::uint8_t*>(group)));
    for (std::size_t i = step; i < 64; i += step) {
        any = hn::Or(any, test(hn::LoadU(d, reinterpret_cast<const std::uint8_t*>(group) + i)));
    }
    return !hn::AllFalse(d, any);
}

HWY_INLINE ByteMask equals(Bytes bytes, char wanted) {
    return hn::Eq(bytes, hn::Set(ByteTag(), static_cast<std::uint8_t>(wanted)));
}

// 0x80 and above.
HWY_INLINE ByteMask isHigh(Bytes bytes) {
    const hn::RebindToSigned<ByteTag> asSigned;
    return hn::RebindMask(ByteTag(), hn::Lt(hn::BitCast(asSigned, bytes), hn::Zero(asSigned)));
}

HWY_INLINE ByteMask isWithin(Bytes bytes, std::uint8_t first, std::uint8_t last) {
    const ByteTag d;
    const Bytes above = hn::Sub(bytes, hn::Set(d, first));
    return hn::Eq(hn::Min(above, hn::Set(d, static_cast<std::uint8_t>(last - first))), above);
}

} // namespace outcheck::io::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif // the toggling guard
