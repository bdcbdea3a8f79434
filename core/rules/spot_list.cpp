// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/spot_list.h"

#include "base/utf8.h"

#include <algorithm>
#include <cmath>

namespace outcheck::rules {

namespace {

constexpr std::size_t placesPerTable = 1'000'000; // of one list: a rule may keep five lists a column
constexpr std::size_t fewestPlaces = 50;
constexpr std::size_t valueBytes = 80;

} // namespace

std::size_t spotsPerColumn(std::size_t columns) {
    return std::clamp(placesPerTable / std::max<std::size_t>(1, columns), fewestPlaces, Finding::maximumSpots);
}

void CountSpots::add(std::uint64_t row, double number, std::size_t limit) {
    ++m_total;
    if (m_places.size() < limit) {
        m_places.push_back({row, number});
    }
}

std::uint64_t CountSpots::totalBelow(std::uint64_t headerRows) const {
    // Header cells come first, so the kept places hold all of them.
    const auto first =
        std::find_if(m_places.begin(), m_places.end(), [&](const Place& p) { return p.row >= headerRows; });
    return m_total - static_cast<std::uint64_t>(first - m_places.begin());
}

CountSpots CountSpots::without(const std::function<bool(std::uint64_t row)>& isLeftOut) const {
    CountSpots rest = *this;
    rest.m_total -= std::erase_if(rest.m_places, [&](const Place& place) { return isLeftOut(place.row); });
    return rest;
}

CountSpots CountSpots::only(const std::function<bool(std::uint64_t row)>& isAskedFor) const {
    CountSpots rest = *this;
    std::erase_if(rest.m_places, [&](const Place& place) { return !isAskedFor(place.row); });
    rest.m_total = rest.m_places.size();
    return rest;
}

void CountSpots::writeTo(Finding& finding, std::uint32_t column, std::uint64_t headerRows) const {
    finding.spotCount += totalBelow(headerRows);
    finding.spots.reserve(std::min(finding.spots.size() + m_places.size(), Finding::maximumSpots));
    for (const Place& place : m_places) {
        if (place.row >= headerRows && finding.spots.size() < Finding::maximumSpots) {
            finding.spots.push_back({place.row, column, 0, std::to_string(static_cast<long long>(place.number))});
        }
    }
}

void TextSpots::add(std::uint64_t row, std::uint32_t column, std::uint32_t length, std::string_view value) {
    ++m_total;
    if (m_places.size() >= limit) {
        return;
    }
    std::string shown(value.substr(0, valueBytes));
    while (!shown.empty() && shown.size() < value.size() &&
           (static_cast<unsigned char>(value[shown.size()]) & 0xC0U) == 0x80) {
        shown.pop_back(); // not in the middle of a character
    }
    shown = toUtf8(shown);
    m_places.push_back({row, column, length, shown.size() > valueBytes ? std::string() : std::move(shown)});
}

void TextSpots::writeTo(Finding& finding) const {
    finding.spotCount += m_total;
    finding.spots.insert(finding.spots.end(), m_places.begin(), m_places.end());
}

} // namespace outcheck::rules
