// SPDX-License-Identifier: GPL-3.0-or-later
// Reading one map of a policy file. Faults are noted with line and field and reading goes on, so that a person learns
// all of them at once; what was read beside a fault is never used. Only policy_reader.cpp uses it.
#pragma once

#include "base/error.h"
#include "base/yaml_reader.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace outcheck::rules {

// What is wrong with one file, in the order of reading; the first 100, and a last one that says so where there are
// more.
class PolicyFaults {
public:
    explicit PolicyFaults(std::string_view file) : m_file(file) {}
    void add(const YamlNode& at, std::string field, ErrorCode code, std::string detail);
    Place place(const YamlNode& at, std::string field) const { return Place{m_file, at.line, std::move(field)}; }
    std::vector<Error>& list() { return m_list; }

private:
    std::string m_file;
    std::vector<Error> m_list;
};

class PolicySection {
public:
    // `field`: the dotted name of the map, empty for the whole file. Refers to the node and the faults.
    PolicySection(const YamlNode& node, std::string field, PolicyFaults& faults);

    // Whether it is a map. Keys that are no short plain texts or stand twice are faults.
    bool isMap();
    // Any key but these is a fault.
    void admit(const std::vector<std::string_view>& keys);
    bool has(std::string_view key) const { return m_node.find(key) != nullptr; }

    // The value under a key; a fault, and an empty value, where it is missing or of another kind.
    std::string text(std::string_view key);
    std::string word(std::string_view key, std::initializer_list<std::string_view> words);
    double number(std::string_view key); // finite, not negative, not quoted
    std::vector<std::string> list(std::string_view key);
    const YamlNode* required(std::string_view key);

    void fault(const YamlNode& at, std::string_view key, ErrorCode code, std::string detail);
    std::string fieldOf(std::string_view key) const;

private:
    const YamlNode& m_node;
    std::string m_field;
    PolicyFaults& m_faults;
};

} // namespace outcheck::rules
