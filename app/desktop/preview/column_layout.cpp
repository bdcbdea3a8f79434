// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/preview/column_layout.h"

#include <algorithm>

namespace outcheck::preview {

void ColumnLayout::clear() {
    const int room = m_room;
    *this = {};
    m_room = room;
}

void ColumnLayout::setCount(std::uint32_t columns) {
    if (columns <= count()) {
        return;
    }
    for (std::uint32_t column = count(); column < columns; ++column) {
        m_order.push_back(column);
    }
    m_hidden.resize(columns, false);
    m_widths.resize(columns, 0);
    update();
}

std::optional<std::uint32_t> ColumnLayout::placeOf(std::uint32_t column) const {
    return column < count() && !m_hidden[column] ? std::optional(m_places[column]) : std::nullopt;
}

bool ColumnLayout::setHidden(std::uint32_t column, bool hidden) {
    if (m_hidden[column] == hidden) {
        return true;
    }
    if (hidden && m_shown.size() == 1) {
        return false;
    }
    if (hidden) {
        m_frozen -= m_places[column] < m_frozen ? 1U : 0U;
        m_hidden[column] = true;
        update();
    } else {
        show([this, column] { m_hidden[column] = false; });
    }
    return true;
}

void ColumnLayout::showAll() {
    show([this] { m_hidden.assign(m_hidden.size(), false); });
}

template <typename Change>
void ColumnLayout::show(Change change) {
    const auto lastFrozen = m_frozen > 0 ? std::optional(m_shown[m_frozen - 1]) : std::nullopt;
    change();
    update();
    if (lastFrozen) { // what comes back before it is frozen like it
        setFrozen(m_places[*lastFrozen] + 1);
    }
}

void ColumnLayout::move(std::uint32_t column, std::uint32_t place) {
    const auto from = placeOf(column);
    place = std::min(place, shownCount() - 1);
    if (!from || *from == place) {
        return;
    }
    const std::uint32_t neighbour = m_shown[place];
    m_order.erase(std::find(m_order.begin(), m_order.end(), column));
    const auto at = std::find(m_order.begin(), m_order.end(), neighbour);
    m_order.insert(*from < place ? at + 1 : at, column);
    update();
}

void ColumnLayout::setFrozen(std::uint32_t places) {
    m_frozen = std::min(places, shownCount());
    updateStaying();
}

void ColumnLayout::setWidth(std::uint32_t column, int pixels) {
    if (m_widths[column] != pixels) {
        m_widths[column] = pixels;
        update();
    }
}

void ColumnLayout::setWidths(std::vector<int> pixels) {
    pixels.resize(m_order.size(), 0);
    m_widths = std::move(pixels);
    update();
}

void ColumnLayout::setRoom(int pixels) {
    m_room = std::max(1, pixels);
    updateStaying();
}

void ColumnLayout::update() {
    m_shown.clear();
    m_lefts.assign(1, 0);
    m_places.assign(m_order.size(), count());
    for (const std::uint32_t column : m_order) {
        if (!m_hidden[column]) {
            m_places[column] = shownCount();
            m_shown.push_back(column);
            m_lefts.push_back(m_lefts.back() + m_widths[column]);
        }
    }
    m_frozen = std::min(m_frozen, shownCount());
    updateStaying();
}

void ColumnLayout::updateStaying() {
    m_staying = m_frozen;
    while (m_staying > 0 && m_lefts[m_staying] > m_room - m_room / 3) {
        --m_staying;
    }
}

int ColumnLayout::scrollMaximum() const {
    return std::max(0, totalWidth() - m_room);
}

int ColumnLayout::left(std::uint32_t place, int scroll) const {
    return m_lefts[place] - (place < m_staying ? 0 : scroll);
}

std::uint32_t ColumnLayout::placeAt(int x, int scroll) const {
    const int position = x < stayingWidth() ? x : x + scroll;
    const auto after = std::upper_bound(m_lefts.begin(), m_lefts.end() - 1, position);
    const auto place = after - m_lefts.begin() - 1;
    return static_cast<std::uint32_t>(std::max<std::ptrdiff_t>(0, place));
}

int ColumnLayout::scrollTo(std::uint32_t place, int scroll) const {
    if (place < m_staying) {
        return scroll;
    }
    const int left = m_lefts[place];
    const int right = m_lefts[place + 1];
    const int room = m_room - stayingWidth();
    if (left < stayingWidth() + scroll || right - left > room) {
        return left - stayingWidth();
    }
    return right > m_room + scroll ? right - m_room : scroll;
}

} // namespace outcheck::preview
