// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/yaml_reader.h"

#include <algorithm>
#include <istream>
#include <map>
#include <streambuf>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

namespace outcheck {

namespace {

constexpr std::size_t maximumNodes = 500'000;
constexpr std::size_t bytesPerNode = 64; // a long text counts as several nodes: aliases copy it
constexpr std::size_t maximumDepth = 64;

struct TreeTooLarge {};

// A view of bytes as a stream, without copying them.
class ViewBuffer : public std::streambuf {
public:
    explicit ViewBuffer(std::string_view bytes) {
        char* begin = const_cast<char*>(bytes.data()); // streambuf's interface is not const; the buffer is only read
        setg(begin, begin, begin + bytes.size());
    }
};

// Builds the tree from parser events: lines and duplicate keys stay visible, and the size of what aliases
// write out is counted before it is copied.
class TreeBuilder : public YAML::EventHandler {
public:
    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        add(leaf(mark, YamlNode::Kind::Null), 1, anchor);
    }

    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        const auto known = m_anchors.find(anchor);
        if (known == m_anchors.end()) { // an alias inside its own anchor
            throw YAML::ParserException(mark, "an alias refers to itself");
        }
        YamlNode copy = known->second.first;
        copy.line = lineOf(mark);
        add(std::move(copy), known->second.second, 0);
    }

    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override {
        YamlNode node = leaf(mark, YamlNode::Kind::Scalar);
        node.quoted = tag == "!";
        node.scalar = value;
        if (!node.quoted && (value == "null" || value == "Null" || value == "NULL" || value == "~" || value.empty())) {
            node.kind = YamlNode::Kind::Null;
        }
        add(std::move(node), 1 + value.size() / bytesPerNode, anchor);
    }

    void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override {
        open(mark, YamlNode::Kind::List, anchor);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override {
        open(mark, YamlNode::Kind::Map, anchor);
    }
    void OnMapEnd() override { close(); }

    YamlNode take() { return std::move(m_root); }

private:
    struct Frame {
        YamlNode node;
        YAML::anchor_t anchor = 0;
        std::size_t nodes = 1;
        bool haveKey = false;
        YamlNode key;
    };

    static std::uint64_t lineOf(const YAML::Mark& mark) { return static_cast<std::uint64_t>(mark.line) + 1; }

    static YamlNode leaf(const YAML::Mark& mark, YamlNode::Kind kind) {
        YamlNode node;
        node.kind = kind;
        node.line = lineOf(mark);
        return node;
    }

    void open(const YAML::Mark& mark, YamlNode::Kind kind, YAML::anchor_t anchor) {
        if (m_stack.size() >= maximumDepth) {
            throw TreeTooLarge{};
        }
        m_stack.push_back(Frame{leaf(mark, kind), anchor, 1, false, {}});
    }

    void close() {
        Frame frame = std::move(m_stack.back());
        m_stack.pop_back();
        add(std::move(frame.node), frame.nodes, frame.anchor);
    }

    void add(YamlNode node, std::size_t nodes, YAML::anchor_t anchor) {
        m_total += nodes;
        if (m_total > maximumNodes) {
            throw TreeTooLarge{};
        }
        if (anchor != 0) {
            m_anchors[anchor] = {node, nodes};
        }
        if (m_stack.empty()) {
            m_root = std::move(node);
            return;
        }
        Frame& parent = m_stack.back();
        parent.nodes += nodes;
        if (parent.node.isList()) {
            parent.node.items.push_back(std::move(node));
        } else if (!parent.haveKey) {
            parent.key = std::move(node);
            parent.haveKey = true;
        } else {
            parent.node.entries.emplace_back(std::move(parent.key), std::move(node));
            parent.haveKey = false;
        }
    }

    YamlNode m_root;
    std::vector<Frame> m_stack;
    std::map<YAML::anchor_t, std::pair<YamlNode, std::size_t>> m_anchors;
    std::size_t m_total = 0;
};

} // namespace

const YamlNode* YamlNode::find(std::string_view key) const {
    const auto found = std::find_if(entries.rbegin(), entries.rend(), [key](const auto& entry) {
        return entry.first.isScalar() && entry.first.scalar == key;
    });
    return found == entries.rend() ? nullptr : &found->second;
}

Result<YamlNode> parseYaml(std::string_view bytes, std::string_view file) {
    ViewBuffer buffer(bytes);
    std::istream stream(&buffer);
    TreeBuilder builder;
    try {
        YAML::Parser parser(stream);
        parser.HandleNextDocument(builder);
        return builder.take();
    } catch (const TreeTooLarge&) {
        return failure(ErrorCode::TooLarge, {std::string(file), 0, {}},
                       "the YAML is nested deeper than 64 levels or has more than 500,000 nodes of 64 bytes");
    } catch (const YAML::Exception& fault) {
        const auto line = fault.mark.is_null() ? 0 : static_cast<std::uint64_t>(fault.mark.line) + 1;
        return failure(ErrorCode::Malformed, {std::string(file), line, {}}, fault.msg);
    }
}

} // namespace outcheck
