// SPDX-License-Identifier: GPL-3.0-or-later
// Small YAML files in which people say something about the tables of a workspace.
#pragma once

#include "base/result.h"
#include "base/yaml_reader.h"

#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace outcheck::check {

inline constexpr std::uint64_t mostBytesSaid = 1U << 20U;

// Empty where there is no such file; TooLarge over 1 MiB.
Result<std::string> textOf(const std::filesystem::path& folder, std::string_view name);

// The keys at the top of outcheck.yaml; each section is read by itself.
const std::set<std::string_view>& sectionsSaid();

// Reads the maps in one of them; errors have file, line and field.
class SaidFields {
public:
    explicit SaidFields(std::string file) : m_file(std::move(file)) {}

    const std::string& file() const { return m_file; }
    tl::unexpected<Error> fault(const YamlNode& at, std::string field, ErrorCode code, std::string detail) const;
    // A map of no other keys than these, each given once.
    Result<void> admit(const YamlNode& map, const std::string& field, const std::set<std::string_view>& keys) const;
    // A text that must be there and say something.
    Result<const YamlNode*> text(const YamlNode& map, const std::string& field, std::string_view key) const;
    // Empty where the key is not there.
    Result<std::string> optionalText(const YamlNode& map, const std::string& field, std::string_view key) const;

private:
    std::string m_file;
};

// The items of a section, each read by readOne(fields, item, "section.0"); none where the section is not there.
template <typename Item, typename ReadOne>
Result<std::vector<Item>> readSection(std::string_view yaml, const std::string& file, const std::string& section,
                                      const ReadOne& readOne) {
    const auto root = parseYaml(yaml, file);
    if (!root) {
        return failure(root.error());
    }
    std::vector<Item> items;
    const SaidFields fields(file);
    if (root->isNull()) {
        return items; // an empty file says nothing
    }
    if (auto known = fields.admit(*root, {}, sectionsSaid()); !known) {
        return failure(known.error());
    }
    const YamlNode* const list = root->find(section);
    if (list == nullptr) {
        return items;
    }
    if (!list->isList()) {
        return fields.fault(*list, section, ErrorCode::WrongType, "a list was expected");
    }
    for (const YamlNode& node : list->items) {
        auto item = readOne(fields, node, section + "." + std::to_string(items.size()));
        if (!item) {
            return failure(item.error());
        }
        items.push_back(*std::move(item));
    }
    return items;
}

} // namespace outcheck::check
