// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/sidecar_text.h"

#include "base/utf8.h"
#include "base/yaml_reader.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace outcheck::check {

namespace {

using Fields = std::vector<std::pair<std::string, std::string>>;

std::vector<std::string> linesOf(std::string_view text) {
    std::vector<std::string> lines; // with their ends
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::size_t size = end == std::string_view::npos ? text.size() : end + 1;
        lines.emplace_back(text.substr(0, size));
        text.remove_prefix(size);
    }
    return lines;
}

bool isBlank(std::string_view line) {
    return line.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

bool isComment(std::string_view line) {
    const std::size_t begin = line.find_first_not_of(" \t");
    return begin != std::string_view::npos && line[begin] == '#';
}

// The spaces before the dash of an item; nothing where the line begins with something else.
std::optional<std::string> indentOf(std::string_view line) {
    const std::size_t dash = line.find_first_not_of(' ');
    if (dash == std::string_view::npos || line.substr(dash, 2) != "- ") {
        return std::nullopt;
    }
    return std::string(dash, ' ');
}

std::string itemOf(const Fields& fields, const std::string& indent, const std::string& end) {
    std::string text;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        text += indent + (i == 0 ? "- " : "  ") + fields[i].first + ": " + fields[i].second + end;
    }
    return text;
}

// Whatever the lines that it stands on.
bool isSame(const YamlNode& one, const YamlNode& other) {
    return one.kind == other.kind && one.quoted == other.quoted && one.scalar == other.scalar &&
           std::equal(one.items.begin(), one.items.end(), other.items.begin(), other.items.end(), isSame) &&
           std::equal(
               one.entries.begin(), one.entries.end(), other.entries.begin(), other.entries.end(),
               [](const auto& a, const auto& b) { return isSame(a.first, b.first) && isSame(a.second, b.second); });
}

class Editor {
public:
    Editor(std::string_view text, const YamlNode& root, const ListEdit& edit)
        : m_lines(linesOf(text)), m_edit(edit), m_end(text.find("\r\n") == std::string_view::npos ? "\n" : "\r\n") {
        for (const auto& [key, value] : root.entries) {
            if (key.isScalar() && key.scalar == edit.list) {
                m_key = key.line - 1;
                m_list = &value;
            }
        }
    }

    // Whether it could be done; what came of it is for the caller to look at.
    bool apply() {
        if (m_list == nullptr) {
            appendList();
            return true;
        }
        return m_list->isList() && (m_list->items.empty() ? fillEmptyList() : editItems());
    }
    std::string text() const {
        std::string all;
        for (const std::string& line : m_lines) {
            all += line;
        }
        return all;
    }

private:
    std::vector<std::string> m_lines;
    const ListEdit& m_edit;
    std::string m_end;
    std::size_t m_key = 0; // line of the list's key, from 0
    const YamlNode* m_list = nullptr;

    void appendList() {
        if (!m_lines.empty() && m_lines.back().back() != '\n') {
            m_lines.back() += m_end;
        }
        m_lines.push_back(m_edit.list + ":" + m_end + itemOf(m_edit.added, "  ", m_end));
    }
    // "links: []" becomes "links:" with an item beneath.
    bool fillEmptyList() {
        std::string& line = m_lines[m_key];
        const std::size_t colon = line.find(m_edit.list + ":");
        const std::size_t open = colon == std::string::npos ? colon : line.find('[', colon);
        const std::size_t close = open == std::string::npos ? open : line.find(']', open);
        if (close == std::string::npos) {
            return false;
        }
        const std::size_t begin = line.find_last_not_of(" \t", open - 1) + 1;
        line.erase(begin, close + 1 - begin);
        m_lines.insert(at(endOfLine(m_key) + 1), itemOf(m_edit.added, "  ", m_end));
        return true;
    }
    bool editItems() {
        const std::size_t last = m_list->items.back().line - 1;
        const auto indent = indentOf(m_lines[last]);
        if (!indent) {
            return false;
        }
        const std::size_t end = endOfList(last);
        if (!m_edit.added.empty()) {
            m_lines.insert(at(endOfLine(end - 1) + 1), itemOf(m_edit.added, *indent, m_end));
        }
        std::vector<std::size_t> out = m_edit.out;
        std::sort(out.rbegin(), out.rend());
        for (const std::size_t item : out) {
            const bool isLast = item + 1 == m_list->items.size();
            takeOut(m_list->items[item].line - 1, isLast ? end : m_list->items[item + 1].line - 1);
        }
        if (m_edit.added.empty() && out.size() == m_list->items.size()) {
            emptyList();
        }
        return true;
    }
    // One past the last line of content. Comments that stand at the margin belong to what comes after.
    std::size_t endOfList(std::size_t last) const {
        std::size_t end = last + 1;
        while (end < m_lines.size() && (isBlank(m_lines[end]) || m_lines[end][0] == ' ' || m_lines[end][0] == '#')) {
            ++end;
        }
        while (isBlank(m_lines[end - 1]) || m_lines[end - 1][0] == '#') {
            --end;
        }
        return end;
    }
    void takeOut(std::size_t begin, std::size_t end) {
        const auto from = at(begin), to = at(end);
        m_lines.erase(std::remove_if(from, to, [](const auto& line) { return !isBlank(line) && !isComment(line); }),
                      to);
    }
    void emptyList() {
        std::string& line = m_lines[m_key];
        const std::size_t colon = line.find(m_edit.list + ":");
        const std::size_t end = colon == std::string::npos ? colon : colon + m_edit.list.size() + 1;
        if (end != std::string::npos && colon == 0 && isBlank(std::string_view(line).substr(end))) {
            m_lines.erase(at(m_key));
        } else if (end != std::string::npos) {
            line.insert(end, " []");
        }
    }
    // The number of the line, given an end of its own where the file has none there.
    std::size_t endOfLine(std::size_t line) {
        if (m_lines[line].back() != '\n') {
            m_lines[line] += m_end;
        }
        return line;
    }
    std::vector<std::string>::iterator at(std::size_t line) {
        return m_lines.begin() + static_cast<std::ptrdiff_t>(line);
    }
};

// What the file has to say after the edit; a list without items may be there or not.
Result<YamlNode> expected(YamlNode root, const std::string& file, const ListEdit& edit) {
    if (root.isNull()) {
        root.kind = YamlNode::Kind::Map;
    }
    auto found = std::find_if(root.entries.begin(), root.entries.end(),
                              [&](const auto& entry) { return entry.first.scalar == edit.list; });
    if (found == root.entries.end()) {
        YamlNode key, list;
        key.kind = YamlNode::Kind::Scalar;
        key.scalar = edit.list;
        list.kind = YamlNode::Kind::List;
        root.entries.emplace_back(std::move(key), std::move(list));
        found = root.entries.end() - 1;
    }
    std::vector<YamlNode>& items = found->second.items;
    std::vector<YamlNode> kept;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (std::find(edit.out.begin(), edit.out.end(), i) == edit.out.end()) {
            kept.push_back(std::move(items[i]));
        }
    }
    if (!edit.added.empty()) {
        auto added = parseYaml(itemOf(edit.added, {}, "\n"), file);
        if (!added || added->items.size() != 1) {
            return failure(ErrorCode::Internal, Place{file, 0, edit.list}, "an item that cannot be written");
        }
        kept.push_back(std::move(added->items.front()));
    }
    items = std::move(kept);
    return root;
}

YamlNode withoutEmpty(YamlNode root, const std::string& list) {
    std::erase_if(root.entries, [&](const auto& entry) {
        return entry.first.scalar == list && entry.second.isList() && entry.second.items.empty();
    });
    if (root.isMap() && root.entries.empty()) {
        root.kind = YamlNode::Kind::Null;
    }
    return root;
}

} // namespace

std::string yamlQuoted(std::string_view text) {
    return nlohmann::json(toUtf8(text)).dump(); // a JSON string is a double-quoted YAML text
}

Result<std::string> edited(std::string_view text, const std::string& file, const ListEdit& edit) {
    const auto before = parseYaml(text, file);
    if (!before) {
        return failure(before.error());
    }
    const auto wanted = expected(*before, file, edit);
    if (!wanted) {
        return failure(wanted.error());
    }
    Editor editor(text, *before, edit);
    if (editor.apply()) {
        std::string changed = editor.text();
        const auto after = parseYaml(changed, file);
        if (after && isSame(withoutEmpty(*after, edit.list), withoutEmpty(*wanted, edit.list))) {
            return changed;
        }
    }
    return failure(ErrorCode::Unsupported, Place{file, 0, edit.list},
                   "written in a form that is not changed here: change it by hand");
}

} // namespace outcheck::check
