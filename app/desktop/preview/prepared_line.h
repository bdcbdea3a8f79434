// SPDX-License-Identifier: GPL-3.0-or-later
// One line of a text made ready to draw: colours of the terminal taken out of it, tabs widened, hidden characters made
// visible, and where each byte of the file's line has gone. Characters of one width are placed on a grid; others in
// short runs.
#pragma once

#include "text/line_index.h"

#include <QFontMetrics>
#include <QString>
#include <algorithm>
#include <string>
#include <vector>

namespace outcheck::preview {

class PreparedLine {
public:
    struct Style {
        int begin = 0, end = 0; // in text()
        int foreground = -1, background = -1;
        bool bold = false, italic = false, underline = false;
    };
    // A run of characters that is drawn in one go from x. Plain runs have one character every charWidth pixels.
    struct Run {
        int begin = 0, length = 0;
        int x = 0, width = 0;
        bool plain = true;
        qreal cell() const { return static_cast<qreal>(std::max(1, width)) / length; } // of each character, where plain
    };

    // The text and where its bytes are; runs and width come with layOut(), which belongs to the interface thread.
    explicit PreparedLine(const text::Line& line);
    void layOut(const QFontMetrics& metrics);

    const QString& text() const { return m_text; }
    const std::vector<Style>& styles() const { return m_styles; }
    const std::vector<Run>& runs() const { return m_runs; }
    int width() const { return m_width; }
    bool isCut() const { return m_cut; }

    // Where a byte of the line, as in the file, stands in text(); the end for anything beyond.
    int positionOfByte(std::uint32_t byte) const;
    // Left edge of a character of text(), in pixels from the start of the line.
    int xOf(int position, const QFontMetrics& metrics) const;
    // The character border nearest to x.
    int positionAt(int x, const QFontMetrics& metrics) const;

private:
    void appendVisible(const std::string& plain);

    std::string m_raw; // kept only where the line holds escape sequences, to place bytes
    QString m_text;
    std::vector<int> m_positions; // of each byte of the plain line; empty where they are the same
    std::vector<Style> m_styles;
    std::vector<Run> m_runs;
    int m_width = 0;
    bool m_cut = false;
};

} // namespace outcheck::preview
