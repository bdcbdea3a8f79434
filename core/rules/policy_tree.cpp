// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/policy_tree.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string_view>

namespace outcheck::rules {

namespace {

// Maps are laid over each other down to `levels` further levels; whatever stands deeper, or is no map, is replaced.
YamlNode laidOver(const YamlNode& parent, const YamlNode& child, int levels) {
    if (!parent.isMap() || !child.isMap()) {
        return child;
    }
    YamlNode merged = parent;
    merged.line = child.line;
    std::map<std::string_view, std::size_t> places; // of what the child has not replaced yet
    for (std::size_t i = 0; i < parent.entries.size(); ++i) {
        places.emplace(parent.entries[i].first.scalar, i);
    }
    for (const auto& [key, value] : child.entries) {
        const auto place = key.isScalar() ? places.find(key.scalar) : places.end();
        if (place == places.end()) {
            merged.entries.emplace_back(key, value);
            continue;
        }
        const YamlNode& below = parent.entries[place->second].second;
        merged.entries[place->second] = {key, levels > 0 ? laidOver(below, value, levels - 1) : value};
        places.erase(place);
    }
    return merged;
}

bool isPlain(const YamlNode& scalar) {
    const auto isWordCharacter = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    };
    const std::string& text = scalar.scalar;
    const std::size_t first = text.starts_with('.') ? 1 : 0;
    return !scalar.quoted && text.size() > first && isWordCharacter(text[first]) &&
           std::all_of(text.begin(), text.end(),
                       [&](char c) { return isWordCharacter(c) || c == '.' || c == '-' || c == '_' || c == '+'; });
}

std::string scalarText(const YamlNode& scalar) {
    if (isPlain(scalar)) {
        return scalar.scalar;
    }
    // A JSON string is a double-quoted YAML text.
    return nlohmann::json(scalar.scalar).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string listText(const YamlNode& list) {
    std::string text;
    for (const YamlNode& item : list.items) {
        text += (text.empty() ? "" : ", ") + scalarText(item);
    }
    return "[" + text + "]";
}

void writeEntries(std::string& text, const YamlNode& map, const std::string& indent) {
    for (const auto& [key, value] : map.entries) {
        text += indent + scalarText(key) + ":";
        if (value.isMap() && !value.entries.empty()) {
            text += "\n";
            writeEntries(text, value, indent + "  ");
        } else {
            text += (value.isMap() ? " {}" : value.isList() ? " " + listText(value) : " " + scalarText(value)) + "\n";
        }
    }
}

// What the parent leaves unchecked the child does not check either: its sentences come after the parent's.
YamlNode added(const YamlNode& parent, const YamlNode& child) {
    if (!parent.isList() || !child.isList()) {
        return child; // what is wrong with it stays visible
    }
    std::set<std::string_view> said;
    for (const YamlNode& item : parent.items) {
        said.insert(item.scalar);
    }
    YamlNode both = child;
    both.items = parent.items;
    for (const YamlNode& item : child.items) {
        if (!item.isScalar() || !said.contains(item.scalar)) {
            both.items.push_back(item);
        }
    }
    return both;
}

} // namespace

YamlNode inheritFrom(const YamlNode& parent, const YamlNode& child) {
    if (!child.isMap()) {
        return child;
    }
    YamlNode heir = child;
    for (const std::string_view section : {"rules", "guidance", "not_checked", "independence"}) {
        const YamlNode* below = parent.find(section);
        if (below == nullptr) {
            continue;
        }
        bool has = false;
        for (auto& [key, value] : heir.entries) {
            if (key.isScalar() && key.scalar == section) {
                has = true;
                if (section != "independence") { // of which the heir's own stands
                    value = section == "not_checked" ? added(*below, value) : laidOver(*below, value, 1);
                }
            }
        }
        if (!has) {
            YamlNode key;
            key.kind = YamlNode::Kind::Scalar;
            key.line = child.line;
            key.scalar = section;
            heir.entries.emplace_back(std::move(key), *below);
        }
    }
    return heir;
}

std::string writePolicyTree(const YamlNode& policy) {
    YamlNode own = policy;
    std::erase_if(own.entries, [](const auto& entry) { return entry.first.scalar == "inherits"; });
    std::string text;
    writeEntries(text, own, {});
    return text;
}

} // namespace outcheck::rules
