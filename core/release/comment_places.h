// SPDX-License-Identifier: GPL-3.0-or-later
// Where comments stand today that are on a place in a file which has other bytes by now.
#pragma once

#include "release/pinned_bytes.h"
#include "review/anchors.h"
#include "review/request_state.h"

#include <map>
#include <span>
#include <stop_token>
#include <string_view>

namespace outcheck::release {

inline constexpr std::size_t mostPlaces = 1'000'000; // lines or rows that are told apart in one file

// What places in a file are known by: of a picture its size; else its lines, and of a table its columns and rows. The
// columns have their names from the first record that is as wide as any. A file of more than mostPlaces lines or rows
// has none. Linear in bytes, and so is memory. Without its digest.
review::PlacesOfFile placesIn(std::string_view path, std::string_view bytes);

// For each of these comments (numbers in state.comments) that is on a place: where that is in the bytes its file has
// now. A place in bytes that are not at hand is lost. Reads only files that were replaced.
std::map<std::size_t, review::AnchorStanding> placesToday(const review::RequestState& state,
                                                          std::span<const std::size_t> comments,
                                                          const ReadPinned& readPinned, const std::stop_token& stop);

} // namespace outcheck::release
