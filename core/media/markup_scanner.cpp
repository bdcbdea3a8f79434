// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/markup_scanner.h"

#include <algorithm>

namespace outcheck::media {

namespace {

constexpr std::size_t textPiece = std::size_t{64} << 10U;
constexpr std::size_t longestEndTag = 32; // of script or style, with blanks
constexpr std::size_t instructionKept = 512;
constexpr std::string_view blanks = " \t\r\n\f";

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

// Lower case, and what stands behind the last colon.
std::string plainName(std::string_view name) {
    const std::size_t colon = name.rfind(':');
    std::string plain(name.substr(colon == std::string_view::npos ? 0 : colon + 1));
    std::transform(plain.begin(), plain.end(), plain.begin(), lower);
    return plain;
}

std::string_view trimmedLeft(std::string_view text) {
    return text.substr(std::min(text.find_first_not_of(blanks), text.size()));
}

} // namespace

std::string_view MarkupTag::value(std::string_view attribute) const {
    const auto found = std::find_if(attributes.begin(), attributes.end(),
                                    [&](const MarkupAttribute& a) { return a.name == attribute; });
    return found == attributes.end() ? std::string_view() : found->value;
}

void MarkupScanner::push(std::string_view text) {
    while (!text.empty()) {
        if (m_state == State::Text) {
            text.remove_prefix(takeText(text));
            continue;
        }
        take(text.front());
        m_line += text.front() == '\n' ? 1U : 0U;
        text.remove_prefix(1);
    }
}

void MarkupScanner::finish() {
    m_cutTags += m_state == State::Tag || m_state == State::Declaration ? 1U : 0U;
    flushText();
    m_state = State::Text;
}

// Up to the next tag, or as much as is handed over at once.
std::size_t MarkupScanner::takeText(std::string_view text) {
    if (m_held.empty()) {
        m_heldLine = m_line;
    }
    const std::size_t open = text.find('<');
    const std::size_t taken = std::min({open, text.size(), textPiece - m_held.size()});
    m_held += text.substr(0, taken);
    m_line +=
        static_cast<std::uint64_t>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(taken), '\n'));
    if (taken == open) {
        flushText();
        m_state = State::Opened;
        m_heldLine = m_line;
        return taken + 1;
    }
    if (m_held.size() == textPiece) {
        flushText();
    }
    return taken;
}

void MarkupScanner::flushText() {
    if (!m_held.empty()) {
        m_handler.text(m_held, m_heldLine);
    }
    m_held.clear();
}

void MarkupScanner::take(char c) {
    switch (m_state) {
    case State::Text:
        break;
    case State::Opened:
        takeOpened(c);
        break;
    case State::Tag:
        takeTag(c);
        break;
    case State::Comment:
        m_state = endsComment(c) ? State::Text : m_state;
        break;
    case State::Characters: // <![CDATA[…]]>
        m_held += c;
        m_isCut = m_isCut || c == '<';
        if (m_held.ends_with("]]>")) {
            m_cutTags += m_isCut ? 1U : 0U;
            m_held.resize(m_held.size() - 3);
            flushText();
            m_state = State::Text;
        } else {
            flushAllBut(3);
        }
        break;
    case State::Instruction:
        if (c == '>') {
            m_handler.instruction(m_held);
            m_held.clear();
            m_state = State::Text;
        } else if (m_held.size() < instructionKept) {
            m_held += c;
        }
        break;
    case State::Declaration:
        takeDeclaration(c);
        break;
    case State::Raw:
        m_held += c;
        if (const std::size_t end = c == '>' ? endOfRaw() : 0; end > 0) {
            m_held.resize(m_held.size() - end);
            flushText();
            MarkupTag tag;
            tag.name = m_rawElement;
            tag.isClosing = true;
            tag.line = m_line;
            m_handler.tag(tag);
            m_state = State::Text;
        } else {
            flushAllBut(longestEndTag);
        }
        break;
    }
}

// Where there is much of it; its end may be the beginning of what ends it.
void MarkupScanner::flushAllBut(std::size_t bytes) {
    if (m_held.size() < textPiece) {
        return;
    }
    std::string tail = m_held.substr(m_held.size() - bytes);
    m_held.resize(m_held.size() - bytes);
    flushText();
    m_held = std::move(tail);
    m_heldLine = m_line;
}

// Behind a '>': how much of what is held is the end tag of the raw element; 0 where it is none.
std::size_t MarkupScanner::endOfRaw() const {
    const std::string_view tail =
        std::string_view(m_held).substr(m_held.size() - std::min(m_held.size(), longestEndTag));
    const std::size_t begin = tail.rfind("</");
    const bool ends =
        begin != std::string_view::npos && plainName(tail.substr(begin + 2, m_rawElement.size())) == m_rawElement;
    return ends ? tail.size() - begin : 0;
}

void MarkupScanner::hold(char c) {
    if (m_held.size() < longestTag) {
        m_held += c;
    } else if (!m_isCut) {
        m_isCut = true;
        ++m_cutTags;
    }
}

// "-->", and what HTML takes for it: "--!>", and ">" right behind "<!--".
bool MarkupScanner::endsComment(char c) {
    m_tail += c;
    if (m_tail.size() > 4) {
        m_tail.erase(0, 1);
    }
    return m_tail.ends_with("-->") || m_tail == "--!>";
}

void MarkupScanner::takeOpened(char c) {
    m_held += c;
    const auto enter = [this](State state) {
        m_held.clear();
        m_tail = "--"; // of "<!--"
        m_isCut = false;
        m_state = state;
    };
    const std::string_view held = m_held;
    if (held.front() == '?') {
        enter(State::Instruction);
    } else if (held == "!--") {
        enter(State::Comment);
    } else if (held == "![CDATA[") {
        enter(State::Characters);
    } else if (held.front() == '!') {
        if (!std::string_view("!--").starts_with(held) && !std::string_view("![CDATA[").starts_with(held)) {
            m_isCut = false;
            m_brackets = 0;
            m_hasSubset = false;
            m_state = State::Declaration;
            if (c == '>') {
                takeDeclaration(c);
            }
        }
    } else if ((lower(c) >= 'a' && lower(c) <= 'z') || c == '/' || c == '_') {
        m_isCut = false;
        m_quote = 0;
        m_state = State::Tag;
    } else if (c == '<') {
        m_handler.text("<", m_heldLine);
        m_held.clear();
    } else {
        m_held = '<' + m_held; // "a < b"
        flushText();
        m_state = State::Text;
    }
}

void MarkupScanner::takeTag(char c) {
    if (m_quote != 0) {
        m_quote = c == m_quote ? 0 : m_quote;
    } else if (c == '>') {
        endTag();
        return;
    } else if ((c == '"' || c == '\'') && m_held.find_last_not_of(blanks) != std::string::npos &&
               m_held[m_held.find_last_not_of(blanks)] == '=') {
        m_quote = c;
    }
    hold(c);
}

void MarkupScanner::takeDeclaration(char c) {
    m_hasSubset = m_hasSubset || c == '[';
    m_brackets += c == '[' ? 1U : 0U;
    m_brackets -= c == ']' && m_brackets > 0 ? 1U : 0U;
    if (c == '>' && m_brackets == 0) {
        m_handler.declaration(m_hasSubset);
        m_held.clear();
        m_state = State::Text;
    }
}

void MarkupScanner::endTag() {
    std::string_view rest = m_held;
    MarkupTag tag;
    tag.line = m_heldLine;
    tag.isClosing = rest.starts_with('/');
    rest.remove_prefix(tag.isClosing ? 1 : 0);
    tag.isEmpty = rest.ends_with('/');
    rest.remove_suffix(tag.isEmpty ? 1 : 0);
    const std::size_t end = std::min(rest.find_first_of(blanks), rest.size());
    tag.name = plainName(rest.substr(0, end));
    readAttributes(rest.substr(end));
    tag.attributes = m_attributes;
    m_handler.tag(tag);
    const bool isRaw = !tag.isClosing && !tag.isEmpty && (tag.name == "script" || tag.name == "style");
    m_rawElement = isRaw ? tag.name : std::string();
    m_attributes.clear();
    m_held.clear();
    m_heldLine = m_line;
    m_state = isRaw ? State::Raw : State::Text;
}

void MarkupScanner::readAttributes(std::string_view rest) {
    m_attributes.clear();
    rest = trimmedLeft(rest);
    while (!rest.empty() && m_attributes.size() < mostAttributes) {
        const std::size_t end = std::min(rest.find_first_of("= \t\r\n\f"), rest.size());
        MarkupAttribute attribute{plainName(rest.substr(0, end)), {}};
        rest = trimmedLeft(rest.substr(end));
        if (rest.starts_with('=')) {
            rest = trimmedLeft(rest.substr(1));
            const bool isQuoted = rest.starts_with('"') || rest.starts_with('\'');
            const std::size_t behind =
                std::min(isQuoted ? rest.find(rest.front(), 1) : rest.find_first_of(blanks), rest.size());
            attribute.value = rest.substr(isQuoted ? 1 : 0, behind - (isQuoted ? 1 : 0));
            rest = trimmedLeft(rest.substr(std::min(behind + (isQuoted ? 1 : 0), rest.size())));
        }
        m_attributes.push_back(std::move(attribute));
    }
    m_cutTags += rest.empty() ? 0U : 1U;
}

} // namespace outcheck::media
