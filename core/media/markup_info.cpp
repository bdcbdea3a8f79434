// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/markup_info.h"

#include "media/drawing_marks.h"
#include "media/markup_scanner.h"
#include "media/markup_tables.h"

#include <algorithm>
#include <array>

namespace outcheck::media {

namespace {

constexpr std::size_t longestShort = 256; // bytes; a data- attribute that is longer holds data

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

bool beginsWith(std::string_view text, std::string_view lowerCase) {
    text = text.substr(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    return text.size() >= lowerCase.size() &&
           std::equal(lowerCase.begin(), lowerCase.end(), text.begin(), [](char a, char b) { return a == lower(b); });
}

// Those that end behind the first `known` bytes.
std::uint64_t occurrencesIn(std::string_view text, std::string_view wanted, std::size_t known) {
    std::uint64_t found = 0;
    const std::size_t from = known + 1 > wanted.size() ? known + 1 - wanted.size() : 0;
    for (std::size_t at = text.find(wanted, from); at != std::string_view::npos;
         at = text.find(wanted, at + wanted.size())) {
        ++found;
    }
    return found;
}

bool isOnNetwork(std::string_view address) {
    return beginsWith(address, "http:") || beginsWith(address, "https:") || beginsWith(address, "//") ||
           beginsWith(address, "ftp:") || beginsWith(address, "ws:") || beginsWith(address, "wss:");
}

bool isAddress(std::string_view attribute) {
    static constexpr std::array addresses = {"href",   "src",    "data",       "action",  "formaction",
                                             "poster", "srcset", "background", "codebase"};
    return std::find(addresses.begin(), addresses.end(), attribute) != addresses.end();
}

bool isLabelAttribute(std::string_view attribute) {
    static constexpr std::array labels = {"title",        "aria-label",          "alt",
                                          "data-tooltip", "data-original-title", "aria-description"};
    return std::find(labels.begin(), labels.end(), attribute) != labels.end();
}

} // namespace

struct MarkupInspector::State final : MarkupHandler {
    MarkupScanner scanner{*this};
    MarkupTables tables;
    DrawingMarks marks;
    DocumentInfo info;
    std::string raw;        // script, style or title, while inside
    bool rawIsData = false; // a script that is none: application/json
    std::string label;      // of the element that is open
    std::uint64_t labelLine = 0;
    std::string styleTail; // the end of the last piece of a style

    void addLabel(std::string_view text, std::uint64_t line) {
        info.isCut = info.isCut || text.size() > DocumentInfo::longestLabel;
        std::string plain = plainText(text.substr(0, DocumentInfo::longestLabel));
        if (plain.find_first_of("0123456789") == std::string::npos && plain.find("risk") == std::string::npos) {
            return; // it counts nothing, nor announces counts
        }
        if (info.labels.size() == DocumentInfo::mostLabels) {
            info.isCut = true;
            return;
        }
        plain.resize(std::min(plain.size(), DocumentInfo::longestLabel));
        info.labels.push_back({line, 0, std::move(plain)});
    }

    void endLabel() {
        if (!label.empty()) {
            addLabel(label, labelLine);
        }
        label.clear();
    }

    void addAddress(const MarkupTag& tag, const MarkupAttribute& attribute) {
        if (beginsWith(attribute.value, "javascript:")) {
            ++info.scripts;
        } else if (beginsWith(attribute.value, "data:image/")) {
            ++info.pictures;
            info.embeddedBytes += attribute.value.size();
        } else if (beginsWith(attribute.value, "data:") && tag.name != "script" && tag.name != "link") {
            ++info.dataParts;
            info.embeddedBytes += attribute.value.size();
        } else if (isOnNetwork(attribute.value) && tag.name != "a" && tag.name != "area") { // followed by a click only
            ++info.networkReferences;
        }
    }

    void addAttribute(const MarkupTag& tag, const MarkupAttribute& attribute) {
        if (isAddress(attribute.name)) {
            addAddress(tag, attribute);
        } else if (attribute.name.starts_with("on") && attribute.name.size() > 4) {
            ++info.scripts;
        } else if (attribute.name == "style") {
            addStyle(attribute.value, 0);
        } else if (isLabelAttribute(attribute.name)) {
            addLabel(attribute.value, tag.line);
        } else if (attribute.name.starts_with("data-") && attribute.value.size() > longestShort) {
            ++info.dataParts;
            info.embeddedBytes += attribute.value.size();
        }
    }

    // `known`: how many bytes at the front were given before.
    void addStyle(std::string_view style, std::size_t known) {
        for (const std::string_view call : {"url(http", "url('http", "url(\"http", "url(//", "@import"}) {
            info.networkReferences += occurrencesIn(style, call, known);
        }
    }

    void addStylePiece(std::string_view piece) {
        constexpr std::size_t longestCall = 9;
        const std::size_t known = styleTail.size();
        styleTail += piece;
        addStyle(styleTail, known);
        styleTail.erase(0, styleTail.size() - std::min(styleTail.size(), longestCall));
    }

    void tag(const MarkupTag& tag) override {
        tables.tag(tag);
        marks.tag(tag);
        if (tag.isClosing) {
            raw.clear();
            styleTail.clear();
            if (tag.name == "text" || tag.name == "title") {
                endLabel();
            }
            return;
        }
        for (const MarkupAttribute& attribute : tag.attributes) {
            addAttribute(tag, attribute);
        }
        if (tag.name == "text" || tag.name == "title") {
            endLabel();
            labelLine = tag.line;
            label.assign(1, ' '); // it is open
        } else if (tag.name == "script") {
            const std::string_view type = tag.value("type");
            rawIsData = type.find("json") != std::string_view::npos || type.find("text/plain") == 0;
            (rawIsData ? info.dataParts : info.scripts) += 1;
            raw = tag.isEmpty ? std::string() : tag.name;
        } else if (tag.name == "style") {
            raw = tag.isEmpty ? std::string() : tag.name;
        } else if (tag.name == "meta") {
            info.networkReferences += beginsWith(tag.value("http-equiv"), "refresh") ? 1U : 0U;
        } else if (tag.name == "iframe" || tag.name == "frame" || tag.name == "object" || tag.name == "embed" ||
                   tag.name == "foreignobject") {
            ++info.frames;
        }
    }

    void text(std::string_view piece, std::uint64_t) override {
        if (raw == "style") {
            addStylePiece(piece);
        } else if (raw == "script") {
            info.embeddedBytes += rawIsData ? piece.size() : 0;
        } else {
            tables.text(piece);
            if (!label.empty() && label.size() <= DocumentInfo::longestLabel) {
                label += piece.substr(0, DocumentInfo::longestLabel);
            }
        }
    }

    void instruction(std::string_view text) override {
        info.networkReferences += text.starts_with("xml-stylesheet") ? 1U : 0U;
    }

    void declaration(bool mayHaveEntities) override { info.mayHaveEntities = info.mayHaveEntities || mayHaveEntities; }
};

MarkupInspector::MarkupInspector() : m_state(std::make_unique<State>()) {}
MarkupInspector::~MarkupInspector() = default;
MarkupInspector::MarkupInspector(MarkupInspector&&) noexcept = default;
MarkupInspector& MarkupInspector::operator=(MarkupInspector&&) noexcept = default;

void MarkupInspector::push(std::string_view text) {
    m_state->scanner.push(text);
}

DocumentInfo MarkupInspector::finish() {
    m_state->scanner.finish();
    m_state->endLabel();
    m_state->tables.finish(m_state->info);
    m_state->marks.finish(m_state->info);
    m_state->info.isCut = m_state->info.isCut || m_state->scanner.cutTags() > 0;
    return std::move(m_state->info);
}

} // namespace outcheck::media
