// SPDX-License-Identifier: GPL-3.0-or-later
// For Highway kernels: ByteMasks of a group. Compiled once for every processor target, hence the guard that toggles.
#if defined(OUTCHECK_BYTE_MASKS_INL) == defined(HWY_TARGET_TOGGLE)
#ifdef OUTCHECK_BYTE_MASKS_INL
#undef OUTCHECK_BYTE_MASKS_INL
#else
#define OUTCHECK_BYTE_MASKS_INL
#endif

#include "csv/byte_masks.h"

#include "io/byte_groups.inl"

HWY_BEFORE_NAMESPACE();
namespace outcheck::csv::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;
namespace kernel = outcheck::io::HWY_NAMESPACE;
using kernel::Bytes;
using kernel::ByteTag;

HWY_INLINE ByteMasks masksOfGroup(const char* group, char delimiter, char quote) {
    const auto where = [group](char byte) HWY_ATTR {
        return kernel::bitsWhere(group, [byte](Bytes bytes) HWY_ATTR { return kernel::equals(bytes, byte); });
    };
    ByteMasks masks;
    masks.quote = where(quote);
    masks.delimiter = where(delimiter);
    masks.lineFeed = where('\n');
    masks.carriageReturn = where('\r');
    masks.nul = where('\0');
    masks.high = kernel::bitsWhere(group, [](Bytes bytes) HWY_ATTR { return kernel::isHigh(bytes); });
    return masks;
}

} // namespace outcheck::csv::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif // the toggling guard
