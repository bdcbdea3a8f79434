// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts SVG and HTML into tags and text as the bytes come. It is no parser of either: nothing is required to be closed
// or to be well-formed, and where XML and HTML end a comment at different places, the earlier one counts, so that
// nothing a reader may see is taken for hidden. Scripts and styles are text, and no entity of the document's own is
// ever replaced, so that a small file cannot grow. Time is linear in the bytes, memory bounded by longestTag.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace outcheck::media {

// Names are in lower case and without a prefix: xlink:href is href. Values are as written, entities included.
struct MarkupAttribute {
    std::string name;
    std::string_view value;
};

struct MarkupTag {
    std::string name;       // lower case, without a prefix
    bool isClosing = false; // </name>
    bool isEmpty = false;   // <name/>
    std::uint64_t line = 0; // in which it begins, from 0
    std::span<const MarkupAttribute> attributes;
    // The value of the first attribute of that name; empty where there is none.
    std::string_view value(std::string_view attribute) const;
};

// Views are valid during the call.
class MarkupHandler {
public:
    MarkupHandler() = default;
    MarkupHandler(const MarkupHandler&) = delete;
    MarkupHandler& operator=(const MarkupHandler&) = delete;
    virtual ~MarkupHandler() = default;
    virtual void tag(const MarkupTag& tag) = 0;
    // What stands between tags, in pieces, as written; inside script and style too.
    virtual void text(std::string_view piece, std::uint64_t line) = 0;
    // <?xml-stylesheet …>, its first 512 bytes behind the "<?".
    virtual void instruction(std::string_view text) = 0;
    // <!DOCTYPE …>; one with [ ] may declare entities of its own.
    virtual void declaration(bool mayHaveEntities) = 0;
};

class MarkupScanner {
public:
    static constexpr std::size_t longestTag = std::size_t{16} << 20U; // bytes; what is longer is cut off
    static constexpr std::size_t mostAttributes = 1'000;              // of one tag

    explicit MarkupScanner(MarkupHandler& handler) : m_handler(handler) {}

    void push(std::string_view text); // UTF-8
    void finish();
    // Tags that were too long or never ended, and CDATA that HTML would read as tags.
    std::uint64_t cutTags() const { return m_cutTags; }

private:
    enum class State { Text, Opened, Tag, Comment, Characters, Instruction, Declaration, Raw };

    MarkupHandler& m_handler;
    State m_state = State::Text;
    std::string m_held;       // text, or the tag so far without its '<'
    std::string m_rawElement; // script or style, while inside
    std::string m_tail;       // the last bytes of a comment or the like
    std::vector<MarkupAttribute> m_attributes;
    char m_quote = 0;
    std::uint64_t m_line = 0, m_heldLine = 0, m_cutTags = 0;
    std::size_t m_brackets = 0;
    bool m_isCut = false, m_hasSubset = false;

    std::size_t takeText(std::string_view text);
    void take(char c);
    void takeOpened(char c);
    void takeTag(char c);
    void takeDeclaration(char c);
    bool endsComment(char c);
    void hold(char c);
    void flushText();
    void endTag();
    void readAttributes(std::string_view rest);
    void flushAllBut(std::size_t bytes);
    std::size_t endOfRaw() const;
};

} // namespace outcheck::media
