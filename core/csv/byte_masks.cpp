// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/byte_masks.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "csv/byte_masks.cpp"
#include <hwy/foreach_target.h> // compiles this file once more for every other target

#include "csv/byte_masks.inl"

HWY_BEFORE_NAMESPACE();
namespace outcheck::csv::HWY_NAMESPACE {

ByteMasks masks(const char* bytes, char delimiter, char quote) {
    return masksOfGroup(bytes, delimiter, quote);
}

} // namespace outcheck::csv::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace outcheck::csv {

HWY_EXPORT(masks);

ByteMasks masksOf(const char* bytes, char delimiter, char quote) {
    return HWY_DYNAMIC_DISPATCH(masks)(bytes, delimiter, quote);
}

} // namespace outcheck::csv
#endif
