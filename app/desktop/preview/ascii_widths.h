// SPDX-License-Identifier: GPL-3.0-or-later
// How wide a plain text is, without laying it out: the sum of its characters.
#pragma once

#include <QFontMetricsF>
#include <QString>
#include <array>
#include <optional>

namespace outcheck::preview {

class AsciiWidths {
public:
    AsciiWidths() = default;
    explicit AsciiWidths(const QFont& font) {
        const QFontMetricsF metrics(font);
        for (std::size_t c = first; c < end; ++c) {
            m_widths[c] = metrics.horizontalAdvance(QChar(static_cast<char16_t>(c)));
        }
    }

    // Nothing for a text with other characters. Pairs that the font sets closer make a text a little narrower.
    std::optional<double> of(const QString& text) const {
        double width = 0;
        for (const QChar c : text) {
            if (c.unicode() < first || c.unicode() >= end) {
                return std::nullopt;
            }
            width += m_widths[c.unicode()];
        }
        return width;
    }

private:
    static constexpr std::size_t first = 0x20, end = 0x7F;
    std::array<double, end> m_widths{};
};

} // namespace outcheck::preview
