// SPDX-License-Identifier: GPL-3.0-or-later
// Small YAML files in which people say something about the tables of a workspace.
#pragma once

#include "base/result.h"
#include "base/yaml_reader.h"

#include <filesystem>
#include <set>
#include <string>
#include <string_view>

namespace outcheck::check {

inline constexpr std::uint64_t mostBytesSaid = 1U << 20U;

// Empty where there is no such file; TooLarge over 1 MiB.
Result<std::string> textOf(const std::filesystem::path& folder, std::string_view name);

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

} // namespace outcheck::check
