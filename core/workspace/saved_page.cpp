// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/saved_page.h"

#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <optional>
#include <utility>

namespace outcheck::workspace {

namespace {

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string lowered(std::string_view text) {
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), lower);
    return result;
}

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

std::string utf8Of(std::uint32_t point) {
    if (point == 0 || point > 0x10FFFF || (point >= 0xD800 && point <= 0xDFFF)) {
        return "\xEF\xBF\xBD";
    }
    std::string bytes;
    const auto tail = [&](unsigned shift) { bytes += static_cast<char>(0x80U | ((point >> shift) & 0x3FU)); };
    if (point < 0x80) {
        bytes += static_cast<char>(point);
    } else if (point < 0x800) {
        bytes += static_cast<char>(0xC0U | (point >> 6U));
        tail(0);
    } else if (point < 0x10000) {
        bytes += static_cast<char>(0xE0U | (point >> 12U));
        tail(6);
        tail(0);
    } else {
        bytes += static_cast<char>(0xF0U | (point >> 18U));
        tail(12);
        tail(6);
        tail(0);
    }
    return bytes;
}

std::optional<std::string> entity(std::string_view name) {
    static constexpr std::array<std::pair<std::string_view, std::uint32_t>, 16> known = {{
        {"amp", '&'},
        {"lt", '<'},
        {"gt", '>'},
        {"quot", '"'},
        {"apos", '\''},
        {"nbsp", ' '},
        {"ndash", 0x2013},
        {"mdash", 0x2014},
        {"hellip", 0x2026},
        {"lsquo", 0x2018},
        {"rsquo", 0x2019},
        {"ldquo", 0x201C},
        {"rdquo", 0x201D},
        {"middot", 0xB7},
        {"times", 0xD7},
        {"copy", 0xA9},
    }};
    if (name.starts_with('#')) {
        const bool isHex = name.size() > 1 && lower(name[1]) == 'x';
        const std::string_view digits = name.substr(isHex ? 2 : 1);
        std::uint32_t point = 0;
        const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), point, isHex ? 16 : 10);
        const bool whole = !digits.empty() && fault == std::errc() && end == digits.data() + digits.size();
        return whole ? std::optional(point == 0xA0 ? " " : utf8Of(point)) : std::nullopt;
    }
    const auto found = std::find_if(known.begin(), known.end(), [&](const auto& e) { return e.first == name; });
    return found == known.end() ? std::nullopt : std::optional(utf8Of(found->second));
}

std::string decoded(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        if (text.front() == '&') {
            const std::size_t end = text.substr(0, 12).find(';');
            if (end != std::string_view::npos) {
                if (const auto character = entity(text.substr(1, end - 1))) {
                    result += *character;
                    text.remove_prefix(end + 1);
                    continue;
                }
            }
        }
        const bool isHardSpace = text.starts_with("\xC2\xA0"); // U+00A0
        result += isHardSpace ? ' ' : text.front();
        text.remove_prefix(isHardSpace ? 2 : 1);
    }
    return result;
}

struct Tag {
    std::string name; // lower case, without '/'
    bool closes = false;
    std::string_view attributes;
};

bool isInline(std::string_view name) {
    static constexpr std::array<std::string_view, 17> names = {"a",   "abbr", "b",    "code", "em",    "i",
                                                               "kbd", "mark", "s",    "span", "small", "strong",
                                                               "sub", "sup",  "time", "u",    "wbr"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

// Elements whose content is no text of the page.
bool isHidden(std::string_view name) {
    static constexpr std::array<std::string_view, 7> names = {"script",   "style", "svg",  "template",
                                                              "noscript", "head",  "title"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

// The position behind the end of a tag; quotes may hold '>'.
std::size_t tagEnd(std::string_view html, std::size_t start) {
    char quote = 0;
    for (std::size_t i = start; i < html.size(); ++i) {
        const char c = html[i];
        if (quote != 0) {
            quote = c == quote ? '\0' : quote;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '>') {
            return i + 1;
        }
    }
    return html.size();
}

Tag tagFrom(std::string_view inside) {
    Tag tag;
    if (inside.starts_with('/')) {
        tag.closes = true;
        inside.remove_prefix(1);
    }
    std::size_t end = 0;
    while (end < inside.size() && !isSpace(inside[end]) && inside[end] != '/' && inside[end] != '>') {
        ++end;
    }
    tag.name = lowered(inside.substr(0, end));
    tag.attributes = inside.substr(end);
    return tag;
}

std::string attribute(std::string_view attributes, std::string_view name) {
    const std::string wanted = std::string(name) + "=";
    const std::string folded = lowered(attributes);
    std::size_t at = folded.find(wanted);
    while (at != std::string::npos && at > 0 && !isSpace(folded[at - 1])) {
        at = folded.find(wanted, at + 1);
    }
    if (at == std::string::npos) {
        return {};
    }
    std::string_view value = attributes.substr(at + wanted.size());
    if (!value.empty() && (value.front() == '"' || value.front() == '\'')) {
        const std::size_t end = value.find(value.front(), 1);
        return end == std::string_view::npos ? std::string() : decoded(value.substr(1, end - 1));
    }
    return decoded(value.substr(0, value.find_first_of(" \t\r\n>")));
}

class HtmlReader {
public:
    explicit HtmlReader(std::string_view html) : m_html(html) {}

    std::vector<PageLine> read() {
        std::size_t at = 0;
        while (at < m_html.size()) {
            const std::size_t open = std::min(m_html.find('<', at), m_html.size());
            text(m_html.substr(at, open - at));
            at = open;
            if (at < m_html.size()) {
                at = markup(at);
            }
        }
        endLine();
        return std::move(m_lines);
    }

private:
    std::size_t markup(std::size_t at) {
        if (m_html.substr(at).starts_with("<!--")) {
            const std::size_t end = m_html.find("-->", at + 4);
            return end == std::string_view::npos ? m_html.size() : end + 3;
        }
        const char next = at + 1 < m_html.size() ? m_html[at + 1] : ' ';
        const bool isTag = (lower(next) >= 'a' && lower(next) <= 'z') || next == '/' || next == '!' || next == '?';
        if (!isTag) {
            text("<");
            return at + 1;
        }
        const std::size_t end = tagEnd(m_html, at);
        const Tag tag = tagFrom(m_html.substr(at + 1, end - at - 1));
        if (isHidden(tag.name) && !tag.closes && !tag.attributes.ends_with("/>")) {
            return skip(tag.name, end);
        }
        apply(tag);
        return end;
    }

    // Behind the closing tag of a hidden element; behind the page where there is none.
    std::size_t skip(const std::string& name, std::size_t at) {
        const std::string closing = "</" + name;
        for (std::size_t open = m_html.find("</", at); open != std::string_view::npos;
             open = m_html.find("</", open + 2)) {
            if (lowered(m_html.substr(open, closing.size())) == closing) {
                return tagEnd(m_html, open);
            }
        }
        return m_html.size();
    }

    void apply(const Tag& tag) {
        if (tag.name == "pre") {
            endLine();
            m_inPre = !tag.closes;
        } else if (tag.name == "time") {
            const std::string moment = tag.closes ? std::string() : attribute(tag.attributes, "datetime");
            if (!moment.empty()) {
                text(moment);
            }
            m_inTime = !tag.closes && !moment.empty();
        } else if (tag.name == "br" || !isInline(tag.name)) {
            if (!m_inPre || tag.name == "br") {
                endLine();
            }
        }
    }

    void text(std::string_view raw) {
        if (m_inTime) {
            return; // the attribute has said it
        }
        for (const char c : decoded(raw)) {
            if (m_inPre && c == '\n') {
                endLine();
            } else if (m_inPre) {
                m_line += c == '\r' ? "" : std::string(1, c);
            } else if (!isSpace(c)) {
                m_line += c;
            } else if (!m_line.empty() && m_line.back() != ' ') {
                m_line += ' ';
            }
        }
    }

    void endLine() {
        if (!m_inPre) {
            while (!m_line.empty() && m_line.back() == ' ') {
                m_line.pop_back();
            }
        }
        if (!m_line.empty() || m_inPre) {
            m_lines.push_back({toUtf8(m_line), m_inPre});
        }
        m_line.clear();
    }

    std::string_view m_html;
    std::vector<PageLine> m_lines;
    std::string m_line;
    bool m_inPre = false;
    bool m_inTime = false;
};

} // namespace

bool looksLikeHtml(std::string_view bytes) {
    const std::string start = lowered(bytes.substr(0, 4096));
    return start.find("<!doctype html") != std::string::npos || start.find("<html") != std::string::npos ||
           start.find("<head") != std::string::npos || start.find("<body") != std::string::npos;
}

std::vector<PageLine> linesOfHtml(std::string_view html) {
    return HtmlReader(html).read();
}

std::vector<PageLine> linesOfText(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) { // a byte order mark
        text.remove_prefix(3);
    }
    std::vector<PageLine> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        if (line.ends_with('\r')) {
            line.remove_suffix(1);
        }
        lines.push_back({toUtf8(line), false});
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

} // namespace outcheck::workspace
