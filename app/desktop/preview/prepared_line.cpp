// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/preview/prepared_line.h"

#include "desktop/preview/visible_text.h"

#include <QList>
#include <algorithm>

namespace outcheck::preview {

namespace {

constexpr int tabWidth = 8;
constexpr int longestRun = 64; // measuring a run is linear in its length

bool isPlain(QChar c) {
    return c.unicode() >= 0x20 && c.unicode() < 0x7F;
}

} // namespace

PreparedLine::PreparedLine(const text::Line& line) : m_cut(line.cut) {
    if (line.text.find('\x1b') == std::string::npos) {
        appendVisible(line.text);
    } else {
        const text::AnsiText ansi = text::withoutAnsi(line.text);
        m_raw = line.text;
        appendVisible(ansi.plain);
        const auto place = [this](std::uint32_t byte) {
            return m_positions.empty() ? std::min(static_cast<int>(byte), static_cast<int>(m_text.size()))
                                       : m_positions[std::min<std::size_t>(byte, m_positions.size() - 1)];
        };
        for (const text::AnsiSpan& span : ansi.spans) {
            m_styles.push_back({place(span.begin), place(span.end), span.foreground, span.background, span.bold,
                                span.italic, span.underline});
        }
    }
}

void PreparedLine::appendVisible(const std::string& plain) {
    const bool simple = std::all_of(plain.begin(), plain.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
    if (simple) {
        m_text = QString::fromLatin1(plain.data(), static_cast<qsizetype>(plain.size()));
        return;
    }
    m_positions.reserve(plain.size() + 1);
    m_text.reserve(static_cast<qsizetype>(plain.size()));
    for (std::size_t byte = 0; byte < plain.size();) {
        // The text is well-formed UTF-8: the lead byte tells the length.
        const auto lead = static_cast<unsigned char>(plain[byte]);
        const std::size_t length = lead < 0x80 ? 1U : lead < 0xE0 ? 2U : lead < 0xF0 ? 3U : 4U;
        const auto taken = std::min(length, plain.size() - byte);
        m_positions.insert(m_positions.end(), taken, static_cast<int>(m_text.size()));
        if (lead == '\t') {
            const int column = static_cast<int>(m_text.size()) % tabWidth;
            m_text += QString(tabWidth - column, QLatin1Char(' '));
        } else if (length == 1) {
            m_text += isHidden(lead) ? visibleForm(lead) : QString(QLatin1Char(plain[byte]));
        } else {
            const QString character = QString::fromUtf8(plain.data() + byte, static_cast<qsizetype>(taken));
            const char32_t code = character.isEmpty() ? 0xFFFD : character.toUcs4().constFirst();
            m_text += isHidden(code) ? visibleForm(code) : character;
        }
        byte += taken;
    }
    m_positions.push_back(static_cast<int>(m_text.size()));
}

void PreparedLine::layOut(const QFontMetrics& metrics) {
    const qreal cell = QFontMetricsF(metrics).horizontalAdvance(QLatin1Char('0')); // seldom a whole number of pixels
    const int size = static_cast<int>(m_text.size());
    for (int begin = 0; begin < size;) {
        const bool plain = isPlain(m_text[begin]);
        int end = begin + 1;
        while (end < size && isPlain(m_text[end]) == plain &&
               (plain || end - begin < longestRun || m_text[end].isLowSurrogate())) {
            ++end;
        }
        const int length = end - begin;
        const int width = plain ? qRound(length * cell) : metrics.horizontalAdvance(m_text.mid(begin, length));
        m_runs.push_back({begin, length, m_width, width, plain});
        m_width += width;
        begin = end;
    }
}

int PreparedLine::positionOfByte(std::uint32_t byte) const {
    std::size_t plainByte = byte;
    if (!m_raw.empty()) {
        plainByte = text::withoutAnsi(std::string_view(m_raw).substr(0, byte)).plain.size();
    }
    if (m_positions.empty()) {
        return static_cast<int>(std::min<std::size_t>(plainByte, static_cast<std::size_t>(m_text.size())));
    }
    return m_positions[std::min(plainByte, m_positions.size() - 1)];
}

int PreparedLine::xOf(int position, const QFontMetrics& metrics) const {
    const auto after = std::upper_bound(m_runs.begin(), m_runs.end(), position,
                                        [](int wanted, const Run& run) { return wanted < run.begin; });
    if (after == m_runs.begin()) {
        return 0;
    }
    const Run& run = *(after - 1);
    const int inside = std::min(position - run.begin, run.length);
    if (inside == run.length) {
        return run.x + run.width;
    }
    return run.x + (run.plain ? qRound(inside * run.cell()) : metrics.horizontalAdvance(m_text.mid(run.begin, inside)));
}

int PreparedLine::positionAt(int x, const QFontMetrics& metrics) const {
    const auto after =
        std::upper_bound(m_runs.begin(), m_runs.end(), x, [](int wanted, const Run& run) { return wanted < run.x; });
    if (after == m_runs.begin()) {
        return 0;
    }
    const Run& run = *(after - 1);
    if (run.plain) {
        return run.begin + std::min(run.length, qRound((x - run.x) / run.cell()));
    }
    int position = 0;
    while (position < run.length && run.x + metrics.horizontalAdvance(m_text.mid(run.begin, position + 1)) <= x) {
        ++position;
    }
    return run.begin + position;
}

} // namespace outcheck::preview
