// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/policy_section.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <set>

namespace outcheck::rules {

namespace {

constexpr std::size_t mostFaults = 100;
constexpr std::size_t longestKey = 100; // bytes

} // namespace

void PolicyFaults::add(const YamlNode& at, std::string field, ErrorCode code, std::string detail) {
    if (m_list.size() < mostFaults) {
        m_list.push_back(Error{code, place(at, std::move(field)), std::move(detail)});
    } else if (m_list.size() == mostFaults) {
        m_list.push_back(Error{ErrorCode::TooLarge, Place{m_file, 0, {}}, "there are more faults than are listed"});
    }
}

PolicySection::PolicySection(const YamlNode& node, std::string field, PolicyFaults& faults)
    : m_node(node), m_field(std::move(field)), m_faults(faults) {}

std::string PolicySection::fieldOf(std::string_view key) const {
    return m_field + (m_field.empty() || key.empty() ? "" : ".") + std::string(key);
}

void PolicySection::fault(const YamlNode& at, std::string_view key, ErrorCode code, std::string detail) {
    m_faults.add(at, fieldOf(key), code, std::move(detail));
}

bool PolicySection::isMap() {
    if (!m_node.isMap()) {
        fault(m_node, {}, ErrorCode::WrongType, "a map of keys and values was expected");
        return false;
    }
    std::set<std::string_view> seen;
    for (const auto& [key, value] : m_node.entries) {
        if (!key.isScalar() || key.scalar.size() > longestKey) {
            fault(key, {}, ErrorCode::WrongType, "a key must be a plain text of at most 100 bytes");
        } else if (!seen.insert(key.scalar).second) {
            fault(key, key.scalar, ErrorCode::Malformed, "the key stands twice");
        }
    }
    return true;
}

void PolicySection::admit(const std::vector<std::string_view>& keys) {
    for (const auto& [key, value] : m_node.entries) {
        if (std::find(keys.begin(), keys.end(), key.scalar) == keys.end()) {
            fault(key, key.scalar, ErrorCode::Unsupported, "this program knows no such key here");
        }
    }
}

const YamlNode* PolicySection::required(std::string_view key) {
    const YamlNode* node = m_node.find(key);
    if (node == nullptr) {
        fault(m_node, key, ErrorCode::MissingField, "the field is missing");
    }
    return node;
}

std::string PolicySection::text(std::string_view key) {
    const YamlNode* node = required(key);
    if (node == nullptr) {
        return {};
    }
    if (!node->isScalar() || node->scalar.empty()) {
        fault(*node, key, ErrorCode::WrongType, "a text was expected");
        return {};
    }
    return node->scalar;
}

std::string PolicySection::word(std::string_view key, std::initializer_list<std::string_view> words) {
    std::string value = text(key);
    if (value.empty() || std::find(words.begin(), words.end(), value) != words.end()) {
        return value;
    }
    std::string expected;
    for (const std::string_view word : words) {
        expected += (expected.empty() ? "" : ", ") + std::string(word);
    }
    fault(*m_node.find(key), key, ErrorCode::OutOfRange, "one of these was expected: " + expected);
    return {};
}

double PolicySection::number(std::string_view key) {
    const YamlNode* node = required(key);
    if (node == nullptr) {
        return 0;
    }
    double value = 0;
    const char* end = node->scalar.data() + node->scalar.size();
    const auto parsed = std::from_chars(node->scalar.data(), end, value);
    if (!node->isScalar() || node->quoted || parsed.ec != std::errc() || parsed.ptr != end) {
        fault(*node, key, ErrorCode::WrongType, "a number was expected");
    } else if (!std::isfinite(value) || value < 0) {
        fault(*node, key, ErrorCode::OutOfRange, "the number must not be negative");
    }
    return value;
}

std::vector<std::string> PolicySection::list(std::string_view key) {
    const YamlNode* node = required(key);
    if (node == nullptr) {
        return {};
    }
    if (!node->isList()) {
        fault(*node, key, ErrorCode::WrongType, "a list was expected");
        return {};
    }
    std::vector<std::string> items;
    for (const YamlNode& item : node->items) {
        if (!item.isScalar() || item.scalar.empty()) {
            fault(item, key, ErrorCode::WrongType, "a list of texts was expected");
        }
        items.push_back(item.scalar);
    }
    return items;
}

} // namespace outcheck::rules
