// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/line_splitter.h"

#include <algorithm>

namespace outcheck::check {

void LineSplitter::append(std::string_view text, const OnLine& onLine) {
    while (m_line.size() + text.size() > longestPart) {
        const std::size_t taken = longestPart - m_line.size();
        m_line += text.substr(0, taken);
        text.remove_prefix(taken);
        onLine(m_lines, m_line);
        m_longLines += m_inParts ? 0 : 1;
        m_inParts = true;
        m_line.erase(0, m_line.size() - overlap);
    }
    m_line += text;
}

void LineSplitter::endLine(const OnLine& onLine) {
    onLine(m_lines++, m_line);
    m_line.clear();
    m_inParts = false;
}

void LineSplitter::push(std::string_view text, const OnLine& onLine) {
    while (!text.empty()) {
        if (m_afterReturn) {
            m_afterReturn = false;
            if (text.front() == '\n') {
                text.remove_prefix(1);
                continue;
            }
        }
        const std::size_t end = text.find_first_of("\r\n");
        const std::string_view part = text.substr(0, end);
        if (m_line.empty() && end != std::string_view::npos && part.size() <= longestPart) {
            onLine(m_lines++, part); // the usual case: a whole line inside the piece, not copied
        } else {
            append(part, onLine);
            if (end != std::string_view::npos) {
                endLine(onLine);
            }
        }
        if (end == std::string_view::npos) {
            return;
        }
        m_afterReturn = text[end] == '\r';
        text.remove_prefix(end + 1);
    }
}

void LineSplitter::finish(const OnLine& onLine) {
    if (!m_line.empty()) {
        endLine(onLine);
    }
}

} // namespace outcheck::check
