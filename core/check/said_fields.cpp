// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/said_fields.h"

#include "base/utf8.h"
#include "io/confined_root.h"

namespace outcheck::check {

Result<std::string> textOf(const std::filesystem::path& folder, std::string_view name) {
    const auto root = io::ConfinedRoot::open(folder);
    auto text = root ? root->readSmallFile(name, mostBytesSaid) : failure(root.error());
    if (!text && text.error().code == ErrorCode::NotFound) {
        return std::string();
    }
    return text;
}

const std::set<std::string_view>& sectionsSaid() {
    static const std::set<std::string_view> sections{"corrections", "links", "hierarchies", "populations"};
    return sections;
}

tl::unexpected<Error> SaidFields::fault(const YamlNode& at, std::string field, ErrorCode code,
                                        std::string detail) const {
    return failure(code, Place{m_file, at.line, std::move(field)}, std::move(detail));
}

Result<void> SaidFields::admit(const YamlNode& map, const std::string& field,
                               const std::set<std::string_view>& keys) const {
    if (!map.isMap()) {
        return fault(map, field, ErrorCode::WrongType, "a map was expected");
    }
    std::set<std::string_view> given;
    for (const auto& [key, value] : map.entries) {
        const std::string name = field.empty() ? printable(key.scalar) : field + "." + printable(key.scalar);
        if (!key.isScalar() || !keys.contains(key.scalar)) {
            return fault(key, name, ErrorCode::Unsupported, "this key means nothing here");
        }
        if (!given.insert(key.scalar).second) {
            return fault(key, name, ErrorCode::Malformed, "the key is given twice");
        }
    }
    return {};
}

Result<const YamlNode*> SaidFields::text(const YamlNode& map, const std::string& field, std::string_view key) const {
    const YamlNode* node = map.find(key);
    const std::string name = field + "." + std::string(key);
    if (node == nullptr) {
        return fault(map, name, ErrorCode::MissingField, "the field is missing");
    }
    if (!node->isScalar() || node->scalar.empty()) {
        return fault(*node, name, ErrorCode::WrongType, "a text was expected");
    }
    return node;
}

Result<std::string> SaidFields::optionalText(const YamlNode& map, const std::string& field,
                                             std::string_view key) const {
    if (map.find(key) == nullptr) {
        return std::string();
    }
    const auto node = text(map, field, key);
    return node ? Result<std::string>((*node)->scalar) : failure(node.error());
}

} // namespace outcheck::check
