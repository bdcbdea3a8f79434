// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/said_hierarchies.h"

#include "audit/cell_places.h"
#include "base/utf8.h"
#include "check/said_fields.h"

#include <algorithm>
#include <map>

namespace outcheck::check {

namespace {

constexpr std::size_t mostLevels = 100;
constexpr std::size_t mostTold = 20; // labels of a loop

// Reads the parts of one hierarchy and stops at the first fault.
class PartsReader {
public:
    PartsReader(const SaidFields& fields, audit::LabelTree& labels) : m_fields(fields), m_labels(labels) {}

    Result<void> read(const YamlNode& parts, const std::string& field) {
        if (!parts.isMap() || parts.entries.empty()) {
            return m_fields.fault(parts, field, ErrorCode::WrongType, "a map of labels to their parts was expected");
        }
        for (const auto& [label, below] : parts.entries) {
            if (auto sound = checkLabel(label, field); !sound) {
                return sound;
            }
            if (!m_given.emplace(audit::meaningOf(label.scalar)).second) {
                return m_fields.fault(label, named(field, label), ErrorCode::Malformed, "the key is given twice");
            }
            if (auto read = readBelow(label, below, named(field, label)); !read) {
                return read;
            }
        }
        return checkLevels(parts, field);
    }

private:
    const SaidFields& m_fields;
    audit::LabelTree& m_labels;
    std::set<std::string, std::less<>> m_given;
    std::map<std::string, const YamlNode*, std::less<>> m_parts; // where each was named

    static std::string named(const std::string& field, const YamlNode& label) {
        return field + "." + printable(label.scalar);
    }

    Result<void> checkLabel(const YamlNode& label, const std::string& field) const {
        if (!label.isScalar() || label.scalar.find_first_not_of(" \t\r\n") == std::string::npos) {
            return m_fields.fault(label, field, ErrorCode::WrongType, "a label was expected");
        }
        return {};
    }

    Result<void> readBelow(const YamlNode& parent, const YamlNode& below, const std::string& field) {
        if (below.isMap()) {
            return readMap(parent, below, field);
        }
        if (!below.isList() || below.items.empty()) {
            return m_fields.fault(below.isNull() ? parent : below, field, ErrorCode::WrongType,
                                  "a list of labels was expected");
        }
        for (const YamlNode& item : below.items) {
            auto read = item.isMap() ? readMap(parent, item, field) : addPart(parent, item, field);
            if (!read) {
                return read;
            }
        }
        return {};
    }
    Result<void> readMap(const YamlNode& parent, const YamlNode& map, const std::string& field) {
        for (const auto& [label, below] : map.entries) {
            if (auto added = addPart(parent, label, field); !added) {
                return added;
            }
            if (below.isNull()) {
                continue; // it has no parts
            }
            if (auto read = readBelow(label, below, named(field, label)); !read) {
                return read;
            }
        }
        return {};
    }

    Result<void> addPart(const YamlNode& parent, const YamlNode& part, const std::string& field) {
        if (auto sound = checkLabel(part, field); !sound) {
            return sound;
        }
        const std::string_view label = audit::meaningOf(part.scalar);
        if (!m_labels.add(audit::meaningOf(parent.scalar), label)) {
            const auto& nodes = m_labels.nodes();
            return m_fields.fault(part, field, ErrorCode::Malformed,
                                  "the label " + shown(label) + " is a part of " +
                                      shown(nodes[nodes[m_labels.find(label)].parent].label) + " already");
        }
        m_parts.emplace(label, &part);
        return {};
    }
    static std::string chainOf(const std::vector<std::string>& loop) {
        std::string chain = shown(loop.front());
        const std::size_t told = std::min(loop.size(), mostTold);
        for (std::size_t i = 1; i < told; ++i) {
            chain += " → " + shown(loop[i]);
        }
        return told < loop.size() ? chain + " → … → " + shown(loop.back()) : chain;
    }
    static std::string shown(std::string_view label) { return label.empty() ? "Total" : printable(label); }

    Result<void> checkLevels(const YamlNode& parts, const std::string& field) const {
        if (const auto loop = m_labels.findLoop(); !loop.empty()) {
            return m_fields.fault(*m_parts.at(loop.back()), field, ErrorCode::OutOfRange,
                                  "a label is made of itself: " + chainOf(loop));
        }
        if (m_labels.levels() > mostLevels) {
            return m_fields.fault(parts, field, ErrorCode::OutOfRange, "these are more than 100 levels");
        }
        return {};
    }
};

Result<std::vector<std::string>> readColumns(const SaidFields& fields, const YamlNode& item, const std::string& field) {
    const YamlNode* const node = item.find("column");
    if (node == nullptr || !node->isList()) {
        const auto one = fields.text(item, field, "column");
        return one ? Result<std::vector<std::string>>({audit::inSmallLetters((*one)->scalar)}) : failure(one.error());
    }
    std::vector<std::string> columns;
    for (const YamlNode& name : node->items) {
        if (!name.isScalar() || name.scalar.empty()) {
            return fields.fault(name, field + ".column", ErrorCode::WrongType, "a text was expected");
        }
        columns.push_back(audit::inSmallLetters(name.scalar));
    }
    if (columns.empty()) {
        return fields.fault(*node, field + ".column", ErrorCode::WrongType, "a text was expected");
    }
    return columns;
}

Result<SaidHierarchy> readOne(const SaidFields& fields, const YamlNode& item, const std::string& field) {
    if (auto known = fields.admit(item, field, {"column", "file", "parts"}); !known) {
        return failure(known.error());
    }
    SaidHierarchy said;
    auto columns = readColumns(fields, item, field);
    if (!columns) {
        return failure(columns.error());
    }
    said.hierarchy.columns = *std::move(columns);
    auto file = fields.optionalText(item, field, "file");
    if (!file) {
        return failure(file.error());
    }
    said.file = *std::move(file);
    const YamlNode* const parts = item.find("parts");
    if (parts == nullptr) {
        return fields.fault(item, field + ".parts", ErrorCode::MissingField, "the field is missing");
    }
    if (auto read = PartsReader(fields, said.hierarchy.labels).read(*parts, field + ".parts"); !read) {
        return failure(read.error());
    }
    said.hierarchy.source = fields.file() + ", line " + std::to_string(item.line);
    return said;
}

} // namespace

Result<std::vector<SaidHierarchy>> parseHierarchies(std::string_view yaml, const std::string& file) {
    return readSection<SaidHierarchy>(yaml, file, "hierarchies", readOne);
}

} // namespace outcheck::check
