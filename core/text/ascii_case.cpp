// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/ascii_case.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "text/ascii_case.cpp"
#include <hwy/foreach_target.h> // compiles this file once more for every other target

#include "io/byte_groups.inl"

HWY_BEFORE_NAMESPACE();
namespace outcheck::text::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;
namespace kernel = outcheck::io::HWY_NAMESPACE;
using kernel::Bytes;
using kernel::ByteTag;
using kernel::isWithin;

void foldCase(std::string_view text, char* target) {
    const ByteTag d;
    const std::size_t step = hn::Lanes(d);
    const auto* const from = reinterpret_cast<const std::uint8_t*>(text.data());
    auto* const to = reinterpret_cast<std::uint8_t*>(target);
    std::size_t at = 0;
    for (; at + step <= text.size(); at += step) {
        const Bytes bytes = hn::LoadU(d, from + at);
        const Bytes toLower = hn::IfThenElseZero(isWithin(bytes, 'A', 'Z'), hn::Set(d, 0x20));
        hn::StoreU(hn::Or(bytes, toLower), d, to + at);
    }
    for (; at < text.size(); ++at) {
        to[at] = from[at] >= 'A' && from[at] <= 'Z' ? static_cast<std::uint8_t>(from[at] | 0x20U) : from[at];
    }
}

} // namespace outcheck::text::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace outcheck::text {

HWY_EXPORT(foldCase);

void foldAsciiCase(std::string_view text, std::string& target) {
    target.resize(text.size());
    HWY_DYNAMIC_DISPATCH(foldCase)(text, target.data());
}

} // namespace outcheck::text
#endif
