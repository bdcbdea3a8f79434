// SPDX-License-Identifier: GPL-3.0-or-later
// In what order the columns of a grid stand, which are hidden, which stay at the left while the others scroll, and
// where each is. A *column* is one of the file, as findings name it; a *place* is where it stands among those shown.
// Pixels count from the left edge of the first place. Knows no widget.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace outcheck::preview {

class ColumnLayout {
public:
    void clear();
    // Never fewer than before; new columns come after all others, shown.
    void setCount(std::uint32_t columns);
    std::uint32_t count() const { return static_cast<std::uint32_t>(m_order.size()); }
    std::uint32_t shownCount() const { return static_cast<std::uint32_t>(m_shown.size()); }
    std::uint32_t hiddenCount() const { return count() - shownCount(); }
    bool isEmpty() const { return m_shown.empty(); }
    std::uint32_t columnAt(std::uint32_t place) const { return m_shown[place]; }
    // Nothing for a hidden column.
    std::optional<std::uint32_t> placeOf(std::uint32_t column) const;
    const std::vector<std::uint32_t>& shown() const { return m_shown; }
    // All columns in the order in which they stand, hidden ones too.
    const std::vector<std::uint32_t>& order() const { return m_order; }

    bool isHidden(std::uint32_t column) const { return m_hidden[column]; }
    // False where it is the last one shown, which stays. A frozen one that goes leaves the others frozen.
    bool setHidden(std::uint32_t column, bool hidden);
    void showAll();
    // A shown column to a place among those shown.
    void move(std::uint32_t column, std::uint32_t place);

    // The first `places` stay while the others scroll.
    void setFrozen(std::uint32_t places);
    std::uint32_t frozen() const { return m_frozen; }

    int width(std::uint32_t column) const { return m_widths[column]; }
    void setWidth(std::uint32_t column, int pixels);
    // Of all columns.
    void setWidths(std::vector<int> pixels);

    // How many pixels the view has for columns. At least a third of them is kept for those that scroll.
    void setRoom(int pixels);
    // How many frozen places fit, and how wide they are.
    std::uint32_t stayingCount() const { return m_staying; }
    int stayingWidth() const { return m_lefts[m_staying]; }
    int totalWidth() const { return m_lefts.back(); }
    int scrollMaximum() const;
    int left(std::uint32_t place, int scroll) const;
    // The nearest one where nothing is.
    std::uint32_t placeAt(int x, int scroll) const;
    // Where to scroll to, from `scroll` and no further than needed, so that the whole place is seen.
    int scrollTo(std::uint32_t place, int scroll) const;

private:
    template <typename Change>
    void show(Change change);
    void update();
    void updateStaying();

    std::vector<std::uint32_t> m_order;  // columns, hidden ones too
    std::vector<bool> m_hidden;          // by column
    std::vector<int> m_widths;           // by column
    std::vector<std::uint32_t> m_shown;  // by place
    std::vector<std::uint32_t> m_places; // by column; m_order.size() for a hidden one
    std::vector<int> m_lefts{0};         // of each place, and the right edge of the last
    std::uint32_t m_frozen = 0;
    std::uint32_t m_staying = 0;
    int m_room = 0;
};

} // namespace outcheck::preview
